package se.samverka.logreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "A visit to a case that was drawn for review.")
public record ReadReviewListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReadReviewStatus status,
        @Schema(required = true, description = "Who read.") PersonRef reader,
        @Schema(nullable = true, examples = "2026-0042", description = "The case; null once it is erased.") String caseNumber,
        @Schema(required = true, description = "The first read of that day.") Instant firstReadAt,
        @Schema(required = true, description = "Why it was drawn.") Set<ReadGround> grounds,
        @Schema(nullable = true, description = "To whom it was handed; null while there is nobody but the reader.") PersonRef reviewer,
        @Schema(required = true, description = "By when the reader is to explain.") LocalDate explainBy,
        @Schema(required = true, description = "By when it is to be reviewed.") LocalDate reviewBy,
        @Schema(required = true, description = "Whether the day has passed by which somebody was to do something.") boolean overdue) {

    static ReadReviewListItem of(ReadReview review, LocalDate today) {
        return new ReadReviewListItem(review.id(), review.status(), review.reader(), review.caseNumber(), review.firstReadAt(), review.grounds(),
                review.reviewer(), review.explainBy(), review.reviewBy(), review.isOverdue(today));
    }
}
