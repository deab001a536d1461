package se.samverka.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

/** The key goes last of a case's parts: what a copy of them holds is unreadable from then on. */
@ApplicationScoped
public class CaseKeyErasure implements CaseErasure {
    @Inject
    CaseSeal seal;

    @Override
    public int turn() {
        return 90;
    }

    @Override
    public void erase(Collection<UUID> cases) {
        seal.shred(cases);
    }
}
