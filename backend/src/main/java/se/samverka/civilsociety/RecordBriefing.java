package se.samverka.civilsociety;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What an organisation was told: of a version of a routine that was published, or of a subject.")
public record RecordBriefing(
        @NotNull @Schema(required = true, description = "When; today or earlier.") LocalDate toldOn,
        @NotNull @Schema(required = true) BriefingManner manner,
        @Schema(description = "The routine it was about; absent for another subject.") UUID routineId,
        @Min(1) @Max(10000) @Schema(description = "The number of its version; given with routineId.", examples = "2") Integer routineNumber,
        @FreeText(max = 200) @Schema(description = "The subject; absent when it was about a routine.", examples = "Vart föreningar kan vända sig") String subject) {
}
