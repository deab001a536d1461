package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A new note, in state working.")
public record WriteJournalEntry(
        @NotNull @Schema(required = true) JournalKind kind,
        @NotNull @Schema(required = true, description = "The day it is about. Not in the future.") LocalDate occurredOn,
        @NotNull @FreeText(max = 16000) @Schema(required = true) String text,
        @Schema(description = "A locked entry of the same concern that this one corrects.") UUID corrects) {
}
