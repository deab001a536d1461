package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.CurrentActor;

@ApplicationScoped
class ConcernHandingOver implements ConcernHandOverVerbs {
    @Inject
    ConcernDesk desk;

    @Inject
    ConcernRepository concerns;

    @Inject
    CaseSeal seal;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public ConcernBrief requireFor(ConcernAction action, UUID concern) {
        return ConcernBrief.of(required(action, concern));
    }

    @Override
    @Transactional
    public Set<ConcernAction> allowed(UUID concern) {
        return ConcernPolicy.allowed(current.get(), desk.require(concern));
    }

    @Override
    @Transactional
    public ConcernBrief handOver(UUID concern, UUID handOver, String recipient) {
        Concern found = required(ConcernAction.HAND_OVER, concern);
        Instant now = desk.now();
        found.handOver(now);
        return concluded(found, new StepContent.HandOver(handOver, recipient), now);
    }

    @Override
    @Transactional
    public ConcernBrief refer(UUID concern, UUID handOver, String recipient) {
        Concern found = required(ConcernAction.REFER, concern);
        Instant now = desk.now();
        found.refer(now);
        return concluded(found, new StepContent.Referral(handOver, recipient), now);
    }

    @Override
    @Transactional
    public ConcernBrief takeBack(UUID concern, UUID handOver, String reason) {
        Concern found = desk.require(concern);
        if (found.status() != ConcernStatus.HANDED_OVER) {
            return ConcernBrief.of(found);
        }
        Instant now = desk.now();
        found.takeBack(now);
        return concluded(found, new StepContent.TakeBack(handOver, reason), now);
    }

    private Concern required(ConcernAction action, UUID concern) {
        Concern found = desk.require(concern);
        ConcernPolicy.require(action, current.get(), found);
        return found;
    }

    private ConcernBrief concluded(Concern concern, StepContent content, Instant now) {
        concerns.append(new ConcernStep(concern.id(), content, current.get().id(), now, seal));
        concerns.flush();
        return ConcernBrief.of(concern);
    }
}
