package se.samverka.retention;

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
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class LegalHoldResource {
    @Inject
    LegalHoldService holds;

    @Schema(description = "The case's holds, newest first.")
    public record LegalHoldList(@Schema(required = true) List<LegalHoldView> items) {
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "listLegalHolds", summary = "Whether a case is kept although its time is up",
            description = "Holds in force and ended, with their reasons. Reading is logged.")
    public LegalHoldList list(UUID id) {
        return new LegalHoldList(holds.list(id));
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "placeLegalHold", summary = "Keep a case although its time is up",
            description = "No run erases it until the hold is released. 409 when one is in force.")
    public RestResponse<LegalHoldView> place(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlaceLegalHold command) {
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/legal-holds"), holds.place(id, key, command));
    }

    @POST
    @Path("/{holdId}/release")
    @RolesAllowed(Role.COORDINATOR)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "releaseLegalHold", summary = "Release a hold",
            description = "Takes no body. If-Match takes the hold's version. The case is erased by the next run in which it is due.")
    public RestResponse<LegalHoldView> release(UUID id, UUID holdId, @HeaderParam("If-Match") String ifMatch) {
        LegalHoldView hold = holds.release(id, holdId, ifMatch);
        return Answers.changed(hold, hold.version());
    }
}
