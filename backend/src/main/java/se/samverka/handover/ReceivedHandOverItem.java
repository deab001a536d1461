package se.samverka.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "A package as those who receive it see it in their list. No text of the case.")
public record ReceivedHandOverItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, examples = "2026-0042", description = "The sender's case number.") String caseNumber,
        @Schema(required = true) HandOverKind kind,
        @Schema(required = true) HandOverStatus status,
        @Schema(required = true, description = "The recipient one receives for.", examples = "Socialtjänstens mottagning") String recipient,
        @Schema(required = true, description = "Who sent it.") PersonRef sentBy,
        @Schema(required = true, description = "When it was sent.") Instant sentAt,
        @Schema(nullable = true, description = "By when the next thing is due: the answer, or the feedback to the reporter; null when nothing is.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays,
        @Schema(nullable = true, description = "The day it was answered or taken back.") LocalDate endedOn,
        @Schema(nullable = true, description = "Who answered it or took it back.") PersonRef endedBy,
        @Schema(nullable = true, description = "When something in the case was corrected after it was sent: ask the sender.") Instant correctedAt,
        @Schema(required = true, description = "What the caller can do now.") Set<HandOverAction> allowedActions) {
}
