package se.samverka.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.attachment.content.FileType;

@Schema(description = "A file of a concern.")
public record AttachmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The name it is saved under; what could not stand in a file name was taken out.", examples = "skärmbild.png") String fileName,
        @Schema(required = true) FileType fileType,
        @Schema(required = true, description = "Bytes of the file as it is given out.", examples = "48213") int sizeInBytes,
        @Schema(required = true) AttachmentState state,
        @Schema(required = true) AddedAs addedAs,
        @Schema(nullable = true, description = "Who added it; null when the reporter did.") AddedBy addedBy,
        @Schema(required = true, description = "When it was added.") Instant addedAt) {
}
