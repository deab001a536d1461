package se.samverka.training.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/me/training-enrolments/{sessionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class MyEnrolmentResource {
    @Inject
    TrainingSessions sessions;

    @PUT
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "saveMyEnrolment", summary = "Enrol in a session, or withdraw",
            description = "Until it begins. When there is no place one waits. Again changes nothing (Idempotency-Replayed: true).")
    public RestResponse<TrainingSessionView> save(UUID sessionId, @NotNull @Valid SaveEnrolment command) {
        Once<TrainingSessionView> once = sessions.enrol(sessionId, command);
        var answer = RestResponse.ResponseBuilder.ok(once.answer());
        return once.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }
}
