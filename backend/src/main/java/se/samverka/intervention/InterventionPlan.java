package se.samverka.intervention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What is planned, where and when.")
public record InterventionPlan(
        @NotNull @FreeText(max = 100) @Schema(required = true, examples = "Föräldramöten på högstadiet, hösten", description = "What it is called; nobody's name.") String name,
        @Pattern(regexp = "^[a-z0-9_]{2,40}$") @Schema(nullable = true, examples = "utbildning", description = "The sector, a code of /sectors; null for the whole municipality.") String sectorCode,
        @NotNull @Schema(required = true, description = "First day.") LocalDate startsOn,
        @NotNull @Schema(required = true, description = "Last day that is planned.") LocalDate endsOn,
        @Schema(nullable = true, description = "When it is looked at next.") LocalDate followUpOn) {
}
