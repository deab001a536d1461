package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.notice.Notices;

@ApplicationScoped
class HandOverErasure implements CaseErasure {
    @Inject
    HandOverRepository handOvers;

    @Inject
    GivenFeedbackRepository feedback;

    @Inject
    Notices notices;

    @Override
    public void erase(Collection<UUID> cases) {
        notices.forget(handOvers.idsIn(cases));
        feedback.delete("concernId in ?1", cases);
        handOvers.delete("concernId in ?1", cases);
    }
}
