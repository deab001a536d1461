package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.routine.RoutineInForce;
import se.samverka.routine.RoutineLookup;
import se.samverka.routine.RoutineTitle;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.outbox.Outbox;
import se.samverka.shared.time.SystemClock;

/**
 * Tells who subscribes what has changed, by comparing what each knows of with what is followed: one mail to each and change,
 * however often it is looked at and whatever stopped in between.
 */
@ApplicationScoped
class RoutineSubscriptionMailing {
    /** Stands for no version: what is followed is nothing, or for nobody outside. */
    static final UUID NONE_IN_FORCE = new UUID(0, 0);
    /** Of one routine in one turn of the job. */
    private static final int MOST_PER_TURN = 500;

    @Inject
    RoutineSubscriptions subscriptions;

    @Inject
    RoutineLookup routines;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /** To be called by the job, in its transaction. */
    void tell(Instant now) {
        subscriptions.eraseUnconfirmed(LocalDate.ofInstant(now, SystemClock.SWEDEN));
        for (UUID routine : subscriptions.routines()) {
            UUID followed = routines.inForce(routine).filter(RoutineInForce::forAnybody).map(RoutineInForce::versionId).orElse(NONE_IN_FORCE);
            SubscriptionLetter letter = followed.equals(NONE_IN_FORCE) ? SubscriptionLetter.WITHDRAWN : SubscriptionLetter.CHANGED;
            subscriptions.takeUntold(routine, followed, MOST_PER_TURN).forEach(subscription -> outbox.leaveLetter(subscription, letter.code()));
            if (routines.title(routine).filter(RoutineTitle::retired).isPresent()) {
                forget(routine);
            }
        }
    }

    /** Of what will never change again there is nothing to tell: whoever has been told the last is forgotten. */
    private void forget(UUID routine) {
        List<UUID> told = subscriptions.told(routine, NONE_IN_FORCE, MOST_PER_TURN);
        Set<UUID> awaited = told.isEmpty() ? Set.of() : outbox.awaitedBy(told);
        List<UUID> over = told.stream().filter(subscription -> !awaited.contains(subscription)).toList();
        if (!over.isEmpty()) {
            over.forEach(subscriptions::erase);
            audit.record("routine_subscription.erased", "routine", routine, Map.of("count", String.valueOf(over.size())));
        }
    }
}
