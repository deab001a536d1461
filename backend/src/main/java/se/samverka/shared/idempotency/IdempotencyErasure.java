package se.samverka.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

/** The key by which a case was made is forgotten with it, however young. */
@ApplicationScoped
class IdempotencyErasure implements CaseErasure {
    @Inject
    Idempotency idempotency;

    @Override
    public void erase(Collection<UUID> cases) {
        idempotency.forgetCreated(cases);
    }
}
