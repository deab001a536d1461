package se.samverka.training.session;

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

@Path("/training-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class TrainingSessionResource {
    @Inject
    TrainingSessions sessions;

    @Inject
    SessionAttendance attendance;

    @Schema(description = "Sessions to come, and those of the last ninety days.")
    public record TrainingSessionList(@Schema(required = true, description = "By when they begin.") List<TrainingSessionView> items) {
    }

    @Schema(description = "Who has enrolled, in order, and after them those who came without.")
    public record EnrolmentList(@Schema(required = true, description = "Each of them.") List<EnrolmentView> items) {
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "listTrainingSessions", summary = "List sessions of trainings", description = "Planned ones are seen by coordinators only. With whether the caller has a place.")
    public TrainingSessionList list() {
        return new TrainingSessionList(sessions.list());
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "getTrainingSession", summary = "Get a session", description = "With its version in ETag. Never 304: places are told too.")
    public RestResponse<TrainingSessionView> get(UUID sessionId) {
        return answer(sessions.get(sessionId));
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "planTrainingSession", summary = "Plan a session", description = "Others see it, and can enrol, once it is opened.")
    public RestResponse<TrainingSessionView> plan(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanTrainingSession command) {
        Once<TrainingSessionView> once = sessions.plan(key, command);
        return Answers.created(URI.create("/api/v1/training-sessions/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{sessionId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "changeTrainingSession", summary = "Change a session", description = "Until it begins. Those who have enrolled are told; with more places, those who wait first get them.")
    public RestResponse<TrainingSessionView> change(UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionPlan plan) {
        return answer(sessions.change(sessionId, ifMatch, plan));
    }

    @POST
    @Path("/{sessionId}/opening")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "openTrainingSession", summary = "Open a session", description = "Takes no body. From then on employees see it and can enrol.")
    public RestResponse<TrainingSessionView> open(UUID sessionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(sessions.open(sessionId, ifMatch));
    }

    @POST
    @Path("/{sessionId}/cancellation")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "cancelTrainingSession", summary = "Cancel a session", description = "With why. Those who have enrolled are told.")
    public RestResponse<TrainingSessionView> cancel(UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CancelTrainingSession command) {
        return answer(sessions.cancel(sessionId, ifMatch, command));
    }

    @GET
    @Path("/{sessionId}/enrolments")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "listEnrolments", summary = "List who has enrolled and who came", description = "In the order they enrolled; those beyond the places wait.")
    public EnrolmentList enrolments(UUID sessionId) {
        return new EnrolmentList(attendance.list(sessionId));
    }

    @PUT
    @Path("/{sessionId}/attendance")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "takeAttendance", summary = "Say who came", description = "From when it begins. Each of them has completed the training that day. Taken again, the list is the new one.")
    public RestResponse<TrainingSessionView> takeAttendance(UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TakeAttendance command) {
        return answer(attendance.take(sessionId, ifMatch, command));
    }

    private static RestResponse<TrainingSessionView> answer(TrainingSessionView session) {
        return Answers.changed(session, session.version());
    }
}
