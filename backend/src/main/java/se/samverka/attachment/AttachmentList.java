package se.samverka.attachment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The files of a concern, oldest first, at most 50.")
public record AttachmentList(
        @Schema(required = true) List<AttachmentView> items,
        @Schema(required = true, description = "What the caller can do now.") List<AttachmentAction> allowedActions) {
}
