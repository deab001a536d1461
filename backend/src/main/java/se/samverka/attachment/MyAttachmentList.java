package se.samverka.attachment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the caller handed in with or after a concern, oldest first, at most 10.")
public record MyAttachmentList(
        @Schema(required = true) List<MyAttachment> items,
        @Schema(required = true, description = "What the caller can do now.") List<AttachmentAction> allowedActions) {
}
