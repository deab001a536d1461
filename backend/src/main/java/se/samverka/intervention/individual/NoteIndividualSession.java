package se.samverka.intervention.individual;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A session with the person.")
public record NoteIndividualSession(
        @NotNull @Schema(required = true, description = "The day; not after today.") LocalDate heldOn,
        @NotNull @Schema(required = true, description = "Whether the person came.") Boolean attended,
        @FreeText(max = 2000) @Schema(nullable = true, description = "What is to be remembered of it.") String note) {
}
