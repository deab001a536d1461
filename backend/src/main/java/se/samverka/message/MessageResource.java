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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Messages", description = "What the reporter of a concern and those who work with it write to each other. Neither side learns who of the other it was.")
public class MessageResource {
    @Inject
    MessageService messages;

    @GET
    @Operation(operationId = "listMessages", summary = "Read the conversation with the reporter",
            description = "Reading is logged, and what the reporter wrote counts as read.")
    public ConversationView list(UUID id) {
        return messages.read(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "writeMessage", summary = "Write to the reporter",
            description = "Sees it when following the report: nobody is sent anything. Write nothing about the case that the reporter may not know. Does not change the concern's version. 409 when the conversation has 100 messages.")
    public RestResponse<MessageView> write(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteMessage command) {
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/messages"), messages.write(id, key, command));
    }
}
