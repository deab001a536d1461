package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@ApplicationScoped
class ConcernTasks implements ConcernTaskLookup {
    private static final int MOST = 100;
    /** A follow-up is shown this long before its day. */
    private static final int DAYS_AHEAD = 14;

    @Inject
    ConcernRepository concerns;

    @Inject
    ConcernDesk desk;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<ConcernTask> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        LocalDate today = desk.today();
        UUID handler = actor.is(Role.COORDINATOR) ? null : actor.id();
        Stream<Concern> proposals = concerns.awaitingDecision(MOST).stream()
                .filter(concern -> ConcernPolicy.allowed(actor, concern).contains(ConcernAction.DECIDE_PROPOSAL));
        Stream<ConcernTask> decisions = proposals.map(concern -> ConcernTask.of(ConcernTask.Kind.DECIDE_PROPOSAL, concern, today));
        Stream<ConcernTask> steps = concerns.open(handler, MOST).stream()
                .flatMap(concern -> kindFor(actor, concern, today).map(kind -> ConcernTask.of(kind, concern, today)).stream());
        return Stream.concat(decisions, steps).limit(MOST).toList();
    }

    /** The one next step that is this actor's; what waits for somebody else is not shown. */
    private static Optional<ConcernTask.Kind> kindFor(Actor actor, Concern concern, LocalDate today) {
        boolean mine = actor.is(Role.HANDLER) && concern.isHandledBy(actor.id());
        boolean unhandled = actor.is(Role.COORDINATOR) && concern.handler() == null;
        if (concern.hasProposal()) {
            return Optional.empty();
        }
        boolean soon = concern.dueOn() != null && !concern.dueOn().isAfter(today.plusDays(DAYS_AHEAD));
        return Optional.ofNullable(switch (concern.status()) {
            case RECEIVED -> actor.is(Role.COORDINATOR) ? ConcernTask.Kind.TRIAGE_CONCERN : null;
            case TRIAGED -> mine ? ConcernTask.Kind.ASSESS_CONCERN
                    : unhandled && concern.subjectKind() == SubjectKind.EMPLOYEE ? ConcernTask.Kind.CLOSE_CONCERN
                    : unhandled ? ConcernTask.Kind.ASSIGN_CONCERN : null;
            case ASSESSED -> mine ? ConcernTask.Kind.ACT_ON_CONCERN : null;
            case IN_ACTION -> mine && soon ? ConcernTask.Kind.FOLLOW_UP_CONCERN : null;
            case FOLLOWED_UP -> !mine ? null : concern.dueOn() == null ? ConcernTask.Kind.CLOSE_CONCERN
                    : soon ? ConcernTask.Kind.FOLLOW_UP_CONCERN : null;
            case CLOSED -> null;
        });
    }
}
