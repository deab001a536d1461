package se.samverka.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The conversation with a concern's reporter, at most 100 messages.")
public record ConversationView(
        @Schema(required = true, description = "Oldest first.") List<MessageView> items,
        @Schema(required = true, description = "Whether the caller may write: the coordinator and the assigned handler, while there is room.") boolean mayWrite) {
}
