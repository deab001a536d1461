package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.handover.recipient.RecipientKind;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.extract.MaskGround;

/** To whom what was handed over, and when (GDPR 15.1 c). That the police got something may be secret. */
@ApplicationScoped
class HandOverExtract implements ExtractSource {
    @Inject
    HandOverRepository handOvers;

    @Inject
    GivenFeedbackRepository feedback;

    @Inject
    HandOverSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("hand_over", "reporter_feedback");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        List<ExtractPart> parts = new ArrayList<>();
        handOvers.of(caseId).forEach(handOver -> parts.add(part(handOver, madeFor)));
        feedback.list("concernId", caseId).forEach(given -> parts.add(new ExtractPart.Writing().add("investigation", given.investigation().code())
                .as("feedback." + given.id(), "reporter_feedback", null, madeFor.aboutReporter())));
        return parts;
    }

    private ExtractPart part(HandOver handOver, ExtractFor madeFor) {
        HandOverItem item = handOver.item(LocalDate.EPOCH, Set.of());
        ExtractPart.Writing writing = new ExtractPart.Writing().add("handOverKind", item.kind().code()).add("recipient", item.recipient())
                .add("handOverStatus", item.status().code()).add("basisCode", item.basisCode())
                .add("reason", seal.open(handOver, "reason", handOver.reason(), String.class));
        item.fieldNames().forEach(name -> writing.add("fieldName", name));
        return writing.as("hand_over." + item.id(), "hand_over_record", HandOverDeadlines.today(item.proposedAt()),
                item.recipientKind() == RecipientKind.POLICE ? MaskGround.PARTNER_SECRECY : madeFor.aboutSubject());
    }
}
