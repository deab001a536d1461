package se.samverka.rights.information;

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

/** When the person was told, or why not. */
@ApplicationScoped
class InformationExtract implements ExtractSource {
    @Inject
    InformationRepository information;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("information_duty", "information_note");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return information.notesOf(caseId).stream().map(note -> part(note, madeFor)).toList();
    }

    private ExtractPart part(InformationNote note, ExtractFor madeFor) {
        InformationNoteView view = note.view(seal);
        return new ExtractPart.Writing().add("informationOutcome", view.outcome().code()).add("informedOn", view.informedOn())
                .add("informationGround", view.ground() == null ? null : view.ground().code()).add("reason", view.reason())
                .add("reviewOn", view.reviewOn())
                .as("information." + note.id(), "information_note", LocalDate.ofInstant(view.notedAt(), SystemClock.SWEDEN), madeFor.aboutSubject());
    }
}
