package se.samverka.rights.correction;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Data-subject rights")
public class CorrectionResource {
    @Inject
    CorrectionService corrections;

    @GET
    @Path("/corrections")
    @Operation(operationId = "listCorrections", summary = "See what was corrected or contested in a case",
            description = "With the words; the reading is logged. The case itself shows corrections beside what they correct.")
    public CorrectionList list(UUID id) {
        return corrections.list(id);
    }

    @POST
    @Path("/corrections")
    @ResponseStatus(201)
    @Operation(operationId = "correctConcern", summary = "Correct something in a case",
            description = "What it said stays and is shown with the correction (GDPR 16). Whoever was given something of the case is told: here at once, outside as a task. 423 while processing is restricted.")
    public RestResponse<CorrectionView> correct(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CorrectConcern command) {
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/corrections"), corrections.correct(id, key, command));
    }

    @POST
    @Path("/disputes")
    @ResponseStatus(201)
    @AlsoWhenRestricted
    @Operation(operationId = "disputeConcern", summary = "Mark something in a case as contested",
            description = "Every reader sees the mark until it is settled, and it goes with what is handed over or disclosed. Whoever was given something of the case is told. 409 when that is contested already.")
    public RestResponse<DisputeView> dispute(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DisputeConcern command) {
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/corrections"), corrections.dispute(id, key, command));
    }

    @POST
    @Path("/disputes/{disputeId}/settlement")
    @AlsoWhenRestricted
    @Operation(operationId = "settleDispute", summary = "Settle a dispute",
            description = "If-Match takes the dispute's version. `corrected` only once something was corrected since it was marked.")
    public RestResponse<DisputeView> settle(UUID id, UUID disputeId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SettleDispute command) {
        DisputeView settled = corrections.settle(id, disputeId, ifMatch, command);
        return Answers.changed(settled, settled.version());
    }
}
