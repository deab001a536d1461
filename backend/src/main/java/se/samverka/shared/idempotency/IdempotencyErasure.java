package se.samverka.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

/** The key by which a case was made is forgotten with it, however young. */
@ApplicationScoped
class IdempotencyErasure implements CaseErasure {
    @Inject
    Idempotency idempotency;

    @Override
    public void erase(UUID caseId) {
        idempotency.forgetCreated(caseId);
    }
}
