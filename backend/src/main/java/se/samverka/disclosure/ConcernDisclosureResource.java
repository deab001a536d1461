package se.samverka.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Disclosures", description = "Data of a case that leaves to an authority (utlämnande av uppgift): on a legal basis, item by item, decided by two people; or refused, with reasons.")
public class ConcernDisclosureResource {
    @Inject
    DisclosureService disclosures;

    @Schema(description = "The disclosures of a concern, newest first, at most 100.")
    public record DisclosureList(@Schema(required = true) List<DisclosureListItem> items) {
    }

    @GET
    @Path("/disclosures")
    @Operation(operationId = "listDisclosures", summary = "List the disclosures of a concern",
            description = "Newest first, no text; refusals too.")
    public DisclosureList list(UUID id) {
        return new DisclosureList(disclosures.list(id));
    }

    @GET
    @Path("/disclosure-options")
    @Operation(operationId = "getDisclosureOptions", summary = "See what of a concern could be disclosed, and to whom",
            description = "Part by part, with its text: the reading is logged.")
    public DisclosureOptions options(UUID id) {
        return disclosures.options(id);
    }

    @POST
    @Path("/disclosures")
    @ResponseStatus(201)
    @Operation(operationId = "startDisclosure", summary = "Start a disclosure",
            description = "State requested or proactive. With requestId it takes up a request from the police mailbox, which from then on is a part of the case.")
    public RestResponse<DisclosureView> start(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid StartDisclosure command) {
        Once<DisclosureView> once = disclosures.start(id, key, command);
        return Answers.created(URI.create("/api/v1/disclosures/" + once.answer().id()), once);
    }
}
