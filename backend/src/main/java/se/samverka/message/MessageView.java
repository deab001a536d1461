package se.samverka.message;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.crypto.CaseSeal;

@Schema(description = "A message as those who work with the concern see it.")
public record MessageView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Its place in the conversation, from 1.") int position,
        @Schema(required = true) Side from,
        @Schema(nullable = true, description = "The colleague who wrote it; null for what the reporter wrote.", examples = "Hanna Wikström") String by,
        @Schema(required = true, description = "The day it was sent.") LocalDate sentOn,
        @Schema(required = true, description = "What it says.") String text,
        @Schema(nullable = true, description = "The day the other side first saw it; null while nobody has.") LocalDate readOn) {

    static MessageView of(Message message, CaseSeal seal) {
        return new MessageView(message.id(), message.position(), message.sender(), message.officerName(), message.sentOn(),
                message.text(seal), message.readOn());
    }
}
