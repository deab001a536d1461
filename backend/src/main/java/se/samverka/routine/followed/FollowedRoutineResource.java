package se.samverka.routine.followed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/routine-steps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Routines")
public class FollowedRoutineResource {
    @Inject
    FollowedRoutines routines;

    @GET
    @Operation(operationId = "getFollowedRoutine", summary = "See the steps of the routine in a case",
            description = "Of the version that was followed when the concern came in, also after a newer one has been published; who took which step and when. No case text.")
    public FollowedRoutine get(UUID id) {
        return routines.of(id);
    }

    @PUT
    @Operation(operationId = "tickRoutineStep", summary = "Say that a step of the routine was taken",
            description = "By the coordinator or the assigned handler. Answers all steps as they are now. What was ticked by mistake is ticked off again; both stand in the case's history.")
    public FollowedRoutine tick(UUID id, @NotNull @Valid TickRoutineStep command) {
        return routines.tick(id, command);
    }
}
