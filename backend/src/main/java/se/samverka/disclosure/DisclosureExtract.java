package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.disclosure.content.SealedContent;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.disclosure.request.RequestContent;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.extract.MaskGround;
import se.samverka.shared.time.SystemClock;

/** What was asked for and what was given, to whom and when (GDPR 15.1 c): proposed as the recipient's secret. */
@ApplicationScoped
class DisclosureExtract implements ExtractSource {
    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureRequests requests;

    @Inject
    DisclosureSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("disclosure", "disclosure_request", "disclosure_package");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return disclosures.of(caseId).stream().map(this::part).toList();
    }

    private ExtractPart part(Disclosure disclosure) {
        ExtractPart.Writing writing = new ExtractPart.Writing().add("recipient", seal.recipient(disclosure))
                .add("disclosureStatus", disclosure.status().code())
                .add("sentOn", disclosure.sending() == null ? null : LocalDate.ofInstant(disclosure.sending().at(), SystemClock.SWEDEN));
        RequestContent asked = requests.contentOf(disclosure.requestId());
        if (asked != null) {
            writing.add("asked", asked.asked()).add("neededFor", asked.neededFor());
        }
        SealedContent prepared = seal.content(disclosure);
        if (prepared != null) {
            writing.add("basisCode", prepared.content().basisCode()).add("neededFor", prepared.weighing().neededFor())
                    .add("balance", prepared.weighing().balance()).add("notGivenBecause", prepared.weighing().notGivenBecause());
            prepared.content().items().forEach(item -> item.fields().forEach(field -> writing.add(field.name(), field.value())));
        }
        return writing.add("refusal", seal.refusal(disclosure)).as("disclosure." + disclosure.id(), "disclosure_record",
                LocalDate.ofInstant(disclosure.startedAt(), SystemClock.SWEDEN), MaskGround.PARTNER_SECRECY);
    }
}
