package se.samverka.disclosure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Notes that the recipient has it.")
public record NoteReceipt(
        @NotNull @Schema(required = true, description = "The Swedish day it was received; not in the future and not before it was sent.") LocalDate receivedOn) {
}
