package se.samverka.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;

@Path("/me/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Own things")
public class MyTaskResource {
    @Inject
    TaskList tasks;

    @Schema(description = "What the caller should do, at most 500: what is late first, then what is urgent, then by day.")
    public record MyTasks(@Schema(required = true) List<Task> items) {
    }

    @GET
    @Operation(operationId = "listMyTasks", summary = "What do I have to do",
            description = "Only what waits for the caller; what waits for somebody else is not in it.")
    public MyTasks list() {
        return new MyTasks(tasks.mine());
    }
}
