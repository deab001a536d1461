package se.samverka.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.attachment.content.FileType;

@Schema(description = "A file as the reporter who handed it in may follow it. It is not given back.")
public record MyAttachment(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The name it was handed in by.", examples = "skärmbild.png") String fileName,
        @Schema(required = true) FileType fileType,
        @Schema(required = true, description = "Bytes of the file as it is kept.", examples = "48213") int sizeInBytes,
        @Schema(required = true) AttachmentState state,
        @Schema(required = true, description = "When it was handed in.") Instant addedAt) {
}
