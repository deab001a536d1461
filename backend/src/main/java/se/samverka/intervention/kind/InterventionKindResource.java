package se.samverka.intervention.kind;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/intervention-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Interventions", description = "What is done (insatser), on three levels of prevention: for everybody, for a group, for one person. Those for everybody and for groups count sessions and reach, never names.")
public class InterventionKindResource {
    @Inject
    InterventionKindService kinds;

    @Schema(description = "The catalogue, level by level; what is in use first.")
    public record InterventionKindList(@Schema(required = true, description = "Every kind.") List<InterventionKindView> items) {
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "listInterventionKinds", summary = "See the catalogue of interventions",
            description = "Also what is not offered any more; `active` tells.")
    public InterventionKindList list() {
        return new InterventionKindList(kinds.list());
    }

    @GET
    @Path("/{kindId}")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "getInterventionKind", summary = "Get a kind of intervention", description = "With its version in ETag.")
    public RestResponse<InterventionKindView> get(UUID kindId) {
        return answer(kinds.get(kindId));
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    @ResponseStatus(201)
    @Operation(operationId = "addInterventionKind", summary = "Add a kind of intervention",
            description = "Of the individual level it says what it must rest on: consent, a decision, or either.")
    public RestResponse<InterventionKindView> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SaveInterventionKind command) {
        Once<InterventionKindView> once = kinds.add(key, command);
        return Answers.created(URI.create("/api/v1/intervention-kinds/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{kindId}")
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    @Operation(operationId = "changeInterventionKind", summary = "Change a kind of intervention",
            description = "Replaces it as a whole; its level stays. With `active` false nothing new is planned by it, and what is planned goes on.")
    public RestResponse<InterventionKindView> change(UUID kindId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveInterventionKind command) {
        return answer(kinds.change(kindId, ifMatch, command));
    }

    private static RestResponse<InterventionKindView> answer(InterventionKindView kind) {
        return Answers.changed(kind, kind.version());
    }
}
