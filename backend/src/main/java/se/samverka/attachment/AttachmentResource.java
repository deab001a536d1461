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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/attachments")
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Attachments", description = "Files of a concern.")
public class AttachmentResource {
    @Inject
    AttachmentService attachments;

    @Inject
    AttachmentUpload upload;

    @Inject
    AttachmentDownload download;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAttachments", summary = "See the files of a concern",
            description = "Oldest first. Names of files tell of the case: reading the list is logged.")
    public AttachmentList list(UUID id) {
        return attachments.list(id);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAttachment", summary = "Add a file to a concern",
            description = "A picture (JPEG, PNG), a PDF or a plain text in UTF-8, at most 10 MiB; name, media type and content must agree. Pictures lose place, time, thumbnail and everything else that is not the picture; a PDF with scripts, programs, embedded files, dynamic forms or a password is refused, and so is what is two things at once. A file that the case already has is not kept twice: the answer is the first one, with Idempotency-Replayed. Where a virus scanner is configured the file is pending until it was scanned. Does not change the concern's version.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class)))
    public RestResponse<AttachmentView> add(UUID id, @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers, InputStream body) {
        Once<AttachmentView> once = upload.receive(id, key, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/attachments/" + once.answer().id() + "/content"), once);
    }

    @GET
    @Path("/{attachmentId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadAttachment", summary = "Download a file of a concern",
            description = "Always as a file to save, never to show. Downloading is logged. A range is not served: the answer is the whole file. 409 while the file waits for the virus scanner, or when it was found infected; 410 when its content is missing or damaged in the store.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> content(UUID id, UUID attachmentId) {
        AttachmentDownload.Outgoing file = download.open(id, attachmentId);
        StreamingOutput body = out -> {
            try (InputStream in = file.content().in()) {
                in.transferTo(out);
            }
        };
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.name()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size()).build();
    }
}
