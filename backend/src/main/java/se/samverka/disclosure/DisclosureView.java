package se.samverka.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;
import se.samverka.disclosure.content.PackageContent;
import se.samverka.disclosure.content.Weighing;
import se.samverka.disclosure.request.RequestContent;
import se.samverka.legalbasis.AgeGroup;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.LegalBasis;
import se.samverka.legalbasis.RecipientKind;

@Schema(description = "A disclosure as it is opened, with all of its text. Opening is logged and can be seen in the case.")
public record DisclosureView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "The case it is about.") UUID concernId,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true) DisclosureStatus status,
        @Schema(required = true) Direction direction,
        @Schema(required = true) RecipientKind recipientKind,
        @Schema(required = true, description = "The recipient's unit or function.", examples = "Polismyndigheten, lokalpolisområde Umeå") String recipient,
        @Schema(required = true, description = "Whether it goes to a police mailbox.") boolean toMailbox,
        @Schema(nullable = true, description = "What was asked, when it answers a request from a police mailbox.") RequestContent request,
        @Schema(required = true) AgeGroup ageGroup,
        @Schema(nullable = true, description = "The legal basis in the wording it rests on; null until something was prepared.") LegalBasis basis,
        @Schema(nullable = true, description = "Exactly what leaves; null until something was prepared.") PackageContent content,
        @Schema(nullable = true, description = "Why it may leave; null until something was prepared.") Weighing weighing,
        @Schema(nullable = true, description = "What is approved; another as soon as anything is changed.") String packageHash,
        @Schema(required = true, description = "Roles that decide about all of it.", examples = "[\"principal\"]") Set<String> decidedByRoles,
        @Schema(nullable = true, description = "The principal who is asked to decide.") PersonRef decider,
        @Schema(required = true, description = "Who started it.") PersonRef startedBy,
        @Schema(required = true, description = "When it was started.") Instant startedAt,
        @Schema(nullable = true, description = "Who prepared what is to leave.") PersonRef preparedBy,
        @Schema(nullable = true, description = "When that was prepared.") Instant preparedAt,
        @Schema(required = true, description = "Who has approved the present package, first to last; two make it granted.") List<ApprovalView> approvals,
        @Schema(nullable = true, description = "Why it was refused.") String refusal,
        @Schema(nullable = true, description = "Who decided last.") PersonRef decidedBy,
        @Schema(nullable = true, description = "When it was granted or refused.") Instant decidedAt,
        @Schema(nullable = true) SendingMethod method,
        @Schema(nullable = true, description = "Who sent it.") PersonRef sentBy,
        @Schema(nullable = true, description = "When it was sent.") Instant sentAt,
        @Schema(nullable = true, description = "The Swedish day the recipient got it.") LocalDate receivedOn,
        @Schema(nullable = true, description = "When something in the case was last corrected or disputed after it was sent.") Instant correctedAt,
        @Schema(nullable = true, description = "When the recipient was told of that; null until then. A police system sees it in its mailbox.") Instant toldOfCorrectionAt,
        @Schema(required = true, description = "What the caller can do now.") Set<DisclosureAction> allowedActions) {

    @Schema(description = "Somebody's yes to the package.")
    public record ApprovalView(@Schema(required = true) PersonRef by, @Schema(required = true, description = "When.") Instant at) {
    }
}
