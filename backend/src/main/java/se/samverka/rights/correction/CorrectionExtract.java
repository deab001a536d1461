package se.samverka.rights.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.time.SystemClock;

/** What the person has contested. Corrections stand with the steps they correct. */
@ApplicationScoped
class CorrectionExtract implements ExtractSource {
    @Inject
    CorrectionRepository corrections;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("correction", "dispute");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return corrections.disputesOf(caseId).stream().map(dispute -> dispute.view(seal)).map(dispute -> new ExtractPart.Writing()
                .add("statement", dispute.statement()).add("disputeOutcome", dispute.outcome() == null ? null : dispute.outcome().code())
                .add("reason", dispute.reason())
                .as("dispute." + dispute.id(), "dispute", LocalDate.ofInstant(dispute.markedAt(), SystemClock.SWEDEN), madeFor.aboutSubject())).toList();
    }
}
