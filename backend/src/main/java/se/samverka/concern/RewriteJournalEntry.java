package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "The whole of a working note, anew.")
public record RewriteJournalEntry(
        @NotNull @Schema(required = true) JournalKind kind,
        @NotNull @Schema(required = true, description = "The day it is about. Not in the future.") LocalDate occurredOn,
        @NotNull @FreeText(max = 16000) @Schema(required = true) String text) {
}
