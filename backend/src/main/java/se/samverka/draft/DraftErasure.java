package se.samverka.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

/** Drafts about a case name its id in their key. */
@ApplicationScoped
class DraftErasure implements CaseErasure {
    @Inject
    DraftService drafts;

    @Override
    public void erase(Collection<UUID> cases) {
        drafts.forgetAbout(cases);
    }
}
