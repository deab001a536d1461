package se.samverka.rights.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.rights.StatutoryTime;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** Whom to tell soon: the handler's to do; the coordinator's while nobody handles the case. */
@ApplicationScoped
class InformationTasks implements TaskSource {
    private static final int MOST = 100;
    /** Shown this long before its day. */
    private static final int DAYS_AHEAD = 14;

    @Inject
    InformationRepository information;

    @Inject
    ConcernLookup concerns;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        List<InformationDuty> waiting = actor.is(Role.COORDINATOR) ? information.waiting(MOST) : information.waitingOf(actor.id(), MOST);
        List<InformationDuty> soon = waiting.stream().filter(duty -> !duty.dueOn().isAfter(today.plusDays(DAYS_AHEAD))).toList();
        if (soon.isEmpty()) {
            return List.of();
        }
        Map<UUID, ConcernBrief> cases = concerns.among(soon.stream().map(InformationDuty::concernId).toList()).stream()
                .collect(Collectors.toMap(ConcernBrief::id, Function.identity()));
        return soon.stream().filter(duty -> isMine(actor, cases.get(duty.concernId())))
                .map(duty -> new Task("inform_subject", duty.concernId(), duty.caseNumber(), duty.dueOn(),
                        StatutoryTime.overdueDays(duty.dueOn(), today), false)).toList();
    }

    private static boolean isMine(Actor actor, ConcernBrief concern) {
        return concern != null && (concern.handlerId() == null ? actor.is(Role.COORDINATOR) : concern.isHandledBy(actor.id()));
    }
}
