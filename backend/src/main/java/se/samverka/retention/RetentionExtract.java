package se.samverka.retention;

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

/** Why the case is kept although its time is up. */
@ApplicationScoped
class RetentionExtract implements ExtractSource {
    @Inject
    LegalHolds holds;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("legal_hold");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return holds.of(caseId).stream().map(hold -> hold.view(seal)).map(hold -> new ExtractPart.Writing().add("reason", hold.reason())
                .as("legal_hold." + hold.id(), "legal_hold", LocalDate.ofInstant(hold.placedAt(), SystemClock.SWEDEN), madeFor.aboutSubject())).toList();
    }
}
