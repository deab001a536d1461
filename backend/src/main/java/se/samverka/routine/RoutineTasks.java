package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What routines give people to do: acknowledge, approve, publish, look through again. */
@ApplicationScoped
class RoutineTasks implements TaskSource {
    /** A review is shown this long before its day. */
    static final int DAYS_AHEAD = 30;
    private static final int MOST = 100;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineAcknowledgements acknowledgements;

    @Inject
    RoutineDesk desk;

    @Inject
    CurrentActor current;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        List<RoutineVersion> living = routines.living();
        if (living.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> asked = acknowledgements.asked(living, routines.awaitedFrom(actor.id()));
        Set<UUID> underWay = living.stream().filter(version -> version.status().isUnderWay())
                .map(version -> version.routine().id()).collect(Collectors.toSet());
        return living.stream().flatMap(version -> Stream.of(
                        acknowledge(version, asked), decide(version, actor), review(version, actor, underWay)).flatMap(Optional::stream))
                .limit(MOST).toList();
    }

    private Optional<Task> acknowledge(RoutineVersion version, Map<UUID, LocalDate> asked) {
        return Optional.ofNullable(asked.get(version.id())).map(by -> task("acknowledge_routine", version, by));
    }

    private Optional<Task> decide(RoutineVersion version, Actor actor) {
        Set<RoutineAction> allowed = RoutinePolicy.allowed(actor, version);
        if (allowed.contains(RoutineAction.APPROVE)) {
            return Optional.of(task("approve_routine", version, null));
        }
        return allowed.contains(RoutineAction.PUBLISH) && version.effectiveFrom() == null
                ? Optional.of(task("publish_routine", version, null)) : Optional.empty();
    }

    /** Whoever can withdraw what is published looks after it; a new version under way is the answer to it. */
    private Optional<Task> review(RoutineVersion version, Actor actor, Set<UUID> underWay) {
        boolean soon = version.status() == RoutineStatus.PUBLISHED && version.reviewOn() != null
                && !version.reviewOn().isAfter(desk.today().plusDays(DAYS_AHEAD));
        return soon && !underWay.contains(version.routine().id()) && RoutinePolicy.allowed(actor, version).contains(RoutineAction.WITHDRAW)
                ? Optional.of(task("review_routine", version, version.reviewOn())) : Optional.empty();
    }

    private Task task(String kind, RoutineVersion version, LocalDate dueOn) {
        LocalDate today = desk.today();
        int overdue = dueOn != null && dueOn.isBefore(today) ? (int) ChronoUnit.DAYS.between(dueOn, today) : 0;
        return new Task(kind, version.routine().id(), null, dueOn, overdue, false);
    }
}
