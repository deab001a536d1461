package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.routine.RoutineInForce;
import se.samverka.routine.RoutineLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.outbox.Outbox;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Asking for mail about a routine, confirming it and ending it, by somebody unknown. */
@ApplicationScoped
class RoutineSubscribing implements RoutineSubscriptionVerbs {
    /** Through the day after: within 48 hours whatever the hour, which nobody keeps. */
    private static final int DAYS_TO_CONFIRM = 2;

    @Inject
    RoutineSubscriptions subscriptions;

    @Inject
    SubscriptionTokens tokens;

    @Inject
    RoutineLookup routines;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public void ask(String routineAddress, String email) {
        routines.inForceAt(routineAddress).filter(RoutineInForce::forAnybody).ifPresent(routine -> {
            UUID id = TimeOrderedId.at(clock.instant());
            if (subscriptions.add(id, routine.routineId(), email, today().plusDays(DAYS_TO_CONFIRM), routine.versionId())) {
                outbox.leaveLetter(id, SubscriptionLetter.CONFIRM.code());
                audit.record("routine_subscription.asked", "routine", routine.routineId());
            }
        });
    }

    @Override
    public UUID confirmerBy(String token) {
        return tokens.confirmerBy(token);
    }

    @Override
    @Transactional
    public boolean confirm() {
        var own = subscriptions.own().filter(subscription -> subscription.canBeConfirmed(today()));
        own.filter(subscription -> !subscription.confirmed()).ifPresent(subscription -> {
            UUID told = routines.inForce(subscription.routine()).filter(RoutineInForce::forAnybody).map(RoutineInForce::versionId)
                    .orElse(RoutineSubscriptionMailing.NONE_IN_FORCE);
            subscriptions.confirm(subscription.id(), today(), told);
            audit.record("routine_subscription.confirmed", "routine", subscription.routine());
        });
        return own.isPresent();
    }

    @Override
    public UUID enderBy(String token) {
        return tokens.enderBy(token);
    }

    @Override
    @Transactional
    public void end() {
        subscriptions.own().ifPresent(subscription -> {
            subscriptions.erase(subscription.id());
            audit.record("routine_subscription.ended", "routine", subscription.routine());
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
