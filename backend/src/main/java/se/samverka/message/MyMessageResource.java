package se.samverka.message;

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
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/me/concerns/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
@Tag(name = "Own things")
public class MyMessageResource {
    @Inject
    ReporterMessageService messages;

    @Inject
    CurrentActor current;

    @Schema(description = "The conversation, oldest first, at most 100 messages.")
    public record MyConversation(@Schema(required = true) List<ReporterMessage> items) {
    }

    @GET
    @Operation(operationId = "listMyMessages", summary = "Read the conversation about a concern one has handed in",
            description = "What those who work with it wrote counts as read. Who they are is not told.")
    public MyConversation list(UUID id) {
        current.asReporter();
        return new MyConversation(messages.readOwn(id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "writeMyMessage", summary = "Write to those who work with a concern one has handed in",
            description = "409 when the conversation has 100 messages.")
    public RestResponse<ReporterMessage> write(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteMessage command) {
        current.asReporter();
        return Answers.created(URI.create("/api/v1/me/concerns/" + id + "/messages"), messages.writeOwn(id, key, command));
    }
}
