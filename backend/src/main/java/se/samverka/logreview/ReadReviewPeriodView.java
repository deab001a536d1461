package se.samverka.logreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A week of log review in figures, without names.")
public record ReadReviewPeriodView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The Monday.") LocalDate firstDay,
        @Schema(required = true, description = "The Sunday.") LocalDate lastDay,
        @Schema(required = true, description = "When visits were drawn.") Instant drawnAt,
        @Schema(required = true, description = "Visits there were: one person's reads of one case on one day.") int visits,
        @Schema(required = true, description = "Visits drawn for review.") int drawn,
        @Schema(required = true, description = "Of these still to be explained or reviewed.") int waiting,
        @Schema(required = true, description = "Of these explained, and the explanation accepted.") int explained,
        @Schema(required = true, description = "Of these marked unexplained.") int unexplained,
        @Schema(required = true, description = "Of these that came to nothing because the case was erased first.") int lapsed,
        @Schema(required = true, description = "Of those waiting, past their day.") int overdue) {

    static ReadReviewPeriodView of(ReadReviewPeriod period, PeriodCounts counts) {
        return new ReadReviewPeriodView(period.id(), period.firstDay(), period.lastDay(), period.drawnAt(), period.visits(), counts.drawn(),
                counts.waiting(), counts.explained(), counts.unexplained(), counts.lapsed(), counts.overdue());
    }
}
