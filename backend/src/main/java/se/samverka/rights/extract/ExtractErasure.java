package se.samverka.rights.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

@ApplicationScoped
class ExtractErasure implements CaseErasure {
    @Inject
    ExtractRepository extracts;

    @Override
    public void erase(Collection<UUID> cases) {
        extracts.delete("concernId in ?1", cases);
    }
}
