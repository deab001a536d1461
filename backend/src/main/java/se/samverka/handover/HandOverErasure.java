package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    public void erase(UUID caseId) {
        handOvers.of(caseId).forEach(handOver -> notices.forget(handOver.id()));
        feedback.delete("concernId", caseId);
        handOvers.delete("concernId", caseId);
    }
}
