package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ConcernBriefs implements ConcernLookup {
    @Inject
    ConcernDesk desk;

    @Override
    @Transactional
    public ConcernBrief require(UUID concern) {
        return ConcernBrief.of(desk.require(concern));
    }

    @Override
    @Transactional
    public ConcernBrief requireNumbered(String caseNumber) {
        return ConcernBrief.of(desk.requireNumbered(caseNumber));
    }
}
