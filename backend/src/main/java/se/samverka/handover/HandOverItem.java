package se.samverka.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.handover.recipient.RecipientKind;

@Schema(description = "A hand-over or referral as the case keeps it: where it stands, and the receipt. No text of the case.")
public record HandOverItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) HandOverKind kind,
        @Schema(required = true) HandOverStatus status,
        @Schema(required = true, description = "The recipient's name when it was sent.", examples = "Socialtjänstens mottagning") String recipient,
        @Schema(required = true) RecipientKind recipientKind,
        @Schema(required = true) HandOverMethod method,
        @Schema(required = true, description = "The names of the parts that leave, as kind.part; never what they say.", examples = "[\"observed_event.what_happened\"]") List<String> fieldNames,
        @Schema(required = true, description = "Keyed hash of the package in hexadecimal: who approves says which package is meant.") String packageHash,
        @Schema(nullable = true, description = "The legal basis; null when nothing leaves.", examples = "social_services_report") String basisCode,
        @Schema(required = true, description = "Who sent or proposed it.") PersonRef proposedBy,
        @Schema(required = true, description = "When.") Instant proposedAt,
        @Schema(nullable = true, description = "The second person who approved or refused it.") PersonRef decidedBy,
        @Schema(nullable = true, description = "When it was sent; null while it awaits the second person.") Instant sentAt,
        @Schema(nullable = true, description = "By when the recipient acknowledges: two Swedish working days.") LocalDate acknowledgeBy,
        @Schema(required = true, description = "Calendar days past acknowledgeBy while unanswered; 0 when not overdue.") int overdueDays,
        @Schema(nullable = true, description = "Who answered, noted the answer or took it back.") PersonRef endedBy,
        @Schema(nullable = true, description = "The Swedish day it was answered or taken back.") LocalDate endedOn,
        @Schema(nullable = true, description = "When something in the case was corrected after it was sent.") Instant correctedAt,
        @Schema(nullable = true, description = "When the recipient was told of the correction.") Instant toldOfCorrectionAt,
        @Schema(nullable = true, description = "By when the reporter is to learn whether an investigation is opened; null when that is not owed.") LocalDate feedbackDueOn,
        @Schema(nullable = true, description = "When that was told.") Instant feedbackGivenAt,
        @Schema(required = true, description = "What the caller can do now.") Set<HandOverAction> allowedActions) {
}
