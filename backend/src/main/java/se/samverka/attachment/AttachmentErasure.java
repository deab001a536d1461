package se.samverka.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ReporterErasure;
import se.samverka.shared.store.UnownedFiles;

/** Rows go with the case; their files are noted as nobody's in the same transaction and go right after it. */
@ApplicationScoped
public class AttachmentErasure implements CaseErasure, ReporterErasure {
    @Inject
    AttachmentRepository attachments;

    @Inject
    UnownedFiles unowned;

    @Override
    public void erase(Collection<UUID> cases) {
        attachments.idsIn(cases).forEach(unowned::release);
        attachments.delete("concernId in ?1", cases);
    }

    /** The files stay with the case; that they came from its reporter stays, and who that was does not. */
    @Override
    public void eraseReporters(Collection<UUID> cases) {
        attachments.update("addedBy = null where concernId in ?1 and addedAs = ?2", cases, AddedAs.REPORTER);
    }
}
