package se.samverka.message;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.crypto.CaseSeal;

@Schema(description = "A message as the reporter sees it. Who on the other side wrote or read it is not told.")
public record ReporterMessage(
        @Schema(required = true, description = "Its place in the conversation, from 1.") int position,
        @Schema(required = true) Side from,
        @Schema(required = true, description = "The day it was sent.") LocalDate sentOn,
        @Schema(required = true, description = "What it says.") String text) {

    static ReporterMessage of(Message message, CaseSeal seal) {
        return new ReporterMessage(message.position(), message.sender(), message.sentOn(), message.text(seal));
    }
}
