package se.samverka.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/me/concerns/{id}/attachments")
@RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
@Tag(name = "Own things")
public class MyAttachmentResource {
    @Inject
    AttachmentService attachments;

    @Inject
    AttachmentUpload upload;

    @Inject
    CurrentActor current;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMyAttachments", summary = "See which files one has handed in with a concern",
            description = "The caller's own only, oldest first. They are not given back.")
    public MyAttachmentList list(UUID id) {
        current.asReporter();
        return attachments.mine(id);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "handInAttachment", summary = "Hand in a file with a concern one has reported",
            description = "With or after the report, until the concern is closed; at most 10. What files are taken and what is done with them: see addAttachment.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class)))
    public RestResponse<AttachmentView> add(UUID id, @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers, InputStream body) {
        current.asReporter();
        Once<AttachmentView> once = upload.receive(id, key, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        return Answers.created(URI.create("/api/v1/me/concerns/" + id + "/attachments"), once);
    }
}
