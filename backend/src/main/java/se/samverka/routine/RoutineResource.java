package se.samverka.routine;

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

@Path("/routines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routines", description = "What to do when somebody worries or something is found, in versions that two people stand behind.")
public class RoutineResource {
    @Inject
    RoutineReading reading;

    @Inject
    RoutineWriting writing;

    @Inject
    RoutineDeciding deciding;

    @Inject
    RoutineAcknowledgements acknowledgements;

    @Schema(description = "All routines that the reader may know of.")
    public record RoutineList(@Schema(required = true) List<RoutineListItem> items) {
    }

    @Schema(description = "How many have acknowledged each routine that is followed.")
    public record RoutineCoverageList(@Schema(required = true) List<RoutineCoverage> items) {
    }

    @GET
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.ADMIN, Role.GROUP_MEMBER, Role.POLICE_LIAISON})
    @Operation(operationId = "listRoutines", summary = "List routines",
            description = "By name. Employees see those that are or were followed; members of the cooperation group those with an edition for them; approvers also what was put forward; coordinators all.")
    public RoutineList list() {
        return new RoutineList(reading.list());
    }

    @GET
    @Path("/coverage")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "listRoutineCoverage", summary = "See how many have acknowledged",
            description = "Of every routine that is followed: how many of the staff have acknowledged what it says now. Numbers only.")
    public RoutineCoverageList coverage() {
        return new RoutineCoverageList(acknowledgements.coverage());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.ADMIN, Role.GROUP_MEMBER, Role.POLICE_LIAISON})
    @Operation(operationId = "getRoutine", summary = "Read about a routine and its versions",
            description = "Those of its versions that the reader may see, newest first; what one says is read by itself. 404 when there is none.")
    public RestResponse<RoutineView> get(UUID id) {
        return answer(reading.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "startRoutine", summary = "Start a new routine", description = "With an empty first draft.")
    public RestResponse<RoutineView> start(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid StartRoutine command) {
        Once<RoutineView> once = writing.start(key, command);
        return Answers.created(URI.create("/api/v1/routines/" + once.answer().id()), once);
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "retireRoutine", summary = "Discontinue a routine",
            description = "For good. What is followed of it, or under way, is withdrawn with it.")
    public RestResponse<RoutineView> retire(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StateReason command) {
        return answer(deciding.retire(id, ifMatch, command));
    }

    private static RestResponse<RoutineView> answer(RoutineView view) {
        return Answers.changed(view, view.version());
    }
}
