package se.samverka.intervention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PreventionLevel;

@Schema(description = "What was done in a year, level by level. Small numbers are neither shown nor derivable.")
public record InterventionTotals(
        @Schema(required = true, examples = "2026", description = "The calendar year.") int year,
        @Schema(required = true, description = "The general and the specific level.") List<LevelTotals> levels,
        @Schema(nullable = true, description = "Individual interventions that started in the year; null for fewer than five. The year is the only cell: no part of it is shown.") Integer individuallyStarted) {

    @Schema(description = "One level in the year.")
    public record LevelTotals(
            @Schema(required = true) PreventionLevel level,
            @Schema(required = true, description = "The whole year.") Reach reach,
            @Schema(required = true, description = "Its four quarters.") List<QuarterTotals> quarters) {
    }

    @Schema(description = "One quarter of a year.")
    public record QuarterTotals(
            @Schema(required = true, description = "1 to 4.", examples = "4") int quarter,
            @Schema(required = true) Reach reach) {
    }
}
