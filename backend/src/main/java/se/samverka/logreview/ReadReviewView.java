package se.samverka.logreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "A visit to a case that was drawn for review, with what was said about it.")
public record ReadReviewView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) ReadReviewStatus status,
        @Schema(required = true, description = "Who read.") PersonRef reader,
        @Schema(nullable = true, examples = "2026-0042", description = "The case; null once it is erased.") String caseNumber,
        @Schema(required = true, description = "The first read of that day.") Instant firstReadAt,
        @Schema(required = true, description = "The last read of that day.") Instant lastReadAt,
        @Schema(required = true, description = "What was read: actions of the audit log.", examples = "[\"concern.opened\"]") List<String> actions,
        @Schema(required = true, description = "Why it was drawn.") Set<ReadGround> grounds,
        @Schema(nullable = true, description = "To whom it was handed; null while there is nobody but the reader.") PersonRef reviewer,
        @Schema(required = true, description = "By when the reader is to explain.") LocalDate explainBy,
        @Schema(required = true, description = "By when it is to be reviewed.") LocalDate reviewBy,
        @Schema(required = true, description = "Whether the day has passed by which somebody was to do something.") boolean overdue,
        @Schema(nullable = true, description = "When it was explained.") Instant explainedAt,
        @Schema(nullable = true, description = "The explanation.") String explanation,
        @Schema(nullable = true, description = "Who accepted it or marked it unexplained.") PersonRef decidedBy,
        @Schema(nullable = true, description = "When that was.") Instant decidedAt,
        @Schema(nullable = true, description = "The reviewer's words.") String decision,
        @Schema(required = true, description = "What the caller can do now.") Set<ReadReviewAction> allowedActions) {
}
