package se.samverka.rights.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

@ApplicationScoped
class InformationErasure implements CaseErasure {
    @Inject
    InformationRepository information;

    @Override
    public void erase(Collection<UUID> cases) {
        information.eraseOf(cases);
    }
}
