package se.samverka.routine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/me/routine-acknowledgements/{versionId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
@Tag(name = "Routines")
public class MyRoutineAcknowledgementResource {
    @Inject
    RoutineAcknowledgements acknowledgements;

    @PUT
    @Operation(operationId = "acknowledgeRoutine", summary = "Say that one has read and understood a version",
            description = "Once is enough: again changes nothing (Idempotency-Replayed: true). 409 for a version that is not followed now.")
    public RestResponse<RoutineAcknowledgement> acknowledge(UUID versionId) {
        Once<RoutineAcknowledgement> once = acknowledgements.acknowledge(versionId);
        var answer = RestResponse.ResponseBuilder.ok(once.answer());
        return once.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }
}
