package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

@ApplicationScoped
class ConcernTasks implements TaskSource {
    /** What is to be done; the code is the name in lower case. */
    private enum Kind {
        TRIAGE_CONCERN, ASSIGN_CONCERN, ASSESS_CONCERN, ACT_ON_CONCERN, FOLLOW_UP_CONCERN, CLOSE_CONCERN, DECIDE_PROPOSAL,
        /** Its handler works here no more. */
        REASSIGN_CONCERN
    }

    /** In danger these are done at once; once somebody works with the case its own day rules. */
    private static final Set<Kind> FIRST_STEPS = EnumSet.of(Kind.TRIAGE_CONCERN, Kind.ASSIGN_CONCERN, Kind.ASSESS_CONCERN);
    private static final int MOST = 100;
    /** A follow-up is shown this long before its day. */
    private static final int DAYS_AHEAD = 14;

    @Inject
    ConcernRepository concerns;

    @Inject
    ConcernDesk desk;

    @Inject
    EmployeeLookup employees;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        LocalDate today = desk.today();
        boolean all = actor.is(Role.COORDINATOR);
        Stream<Task> decisions = concerns.awaitingDecision(MOST).stream()
                .filter(concern -> ConcernPolicy.allowed(actor, concern).contains(ConcernAction.DECIDE_PROPOSAL))
                .map(concern -> task(Kind.DECIDE_PROPOSAL, concern, today));
        Set<UUID> gone = all ? employees.left() : Set.of();
        Stream<Task> left = concerns.open(gone, MOST).stream().map(concern -> task(Kind.REASSIGN_CONCERN, concern, today));
        Stream<Task> steps = concerns.open(all ? null : Set.of(actor.id()), MOST).stream().filter(concern -> concern.handlerId() == null || !gone.contains(concern.handlerId()))
                .flatMap(concern -> kindFor(actor, concern, today).map(kind -> task(kind, concern, today)).stream());
        return Stream.of(left, decisions, steps).flatMap(tasks -> tasks).limit(MOST).toList();
    }

    private static Task task(Kind kind, Concern concern, LocalDate today) {
        return new Task(kind.name().toLowerCase(Locale.ROOT), concern.id(), concern.caseNumber(), concern.dueOn(),
                ConcernListItem.overdueDays(concern.dueOn(), today),
                concern.urgency() == Urgency.IMMEDIATE && FIRST_STEPS.contains(kind));
    }

    /** The one next step that is this actor's; what waits for somebody else is not shown. */
    private static Optional<Kind> kindFor(Actor actor, Concern concern, LocalDate today) {
        boolean mine = actor.is(Role.HANDLER) && concern.isHandledBy(actor.id());
        boolean unhandled = actor.is(Role.COORDINATOR) && concern.handler() == null;
        if (concern.hasProposal()) {
            return Optional.empty();
        }
        boolean soon = concern.dueOn() != null && !concern.dueOn().isAfter(today.plusDays(DAYS_AHEAD));
        return Optional.ofNullable(switch (concern.status()) {
            case RECEIVED -> actor.is(Role.COORDINATOR) ? Kind.TRIAGE_CONCERN : null;
            case TRIAGED -> mine ? Kind.ASSESS_CONCERN
                    : unhandled && concern.subjectKind() == SubjectKind.EMPLOYEE ? Kind.CLOSE_CONCERN
                    : unhandled ? Kind.ASSIGN_CONCERN : null;
            case ASSESSED -> mine ? Kind.ACT_ON_CONCERN : null;
            case IN_ACTION -> mine && soon ? Kind.FOLLOW_UP_CONCERN : null;
            case HANDED_OVER -> (mine || unhandled) && soon ? Kind.FOLLOW_UP_CONCERN : null;
            case FOLLOWED_UP -> !mine ? null : concern.dueOn() == null ? Kind.CLOSE_CONCERN
                    : soon ? Kind.FOLLOW_UP_CONCERN : null;
            case CLOSED -> null;
        });
    }
}
