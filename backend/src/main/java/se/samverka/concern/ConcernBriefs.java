package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConcernBriefs implements ConcernLookup {
    @Inject
    ConcernDesk desk;

    @Inject
    ConcernRepository concerns;

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

    @Override
    @Transactional
    public List<ConcernBrief> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : concerns.list("id in ?1", ids).stream().map(ConcernBrief::of).toList();
    }

    @Override
    @Transactional
    public Optional<UUID> reporterOf(UUID concern) {
        return concerns.employeeWhoReported(concern);
    }
}
