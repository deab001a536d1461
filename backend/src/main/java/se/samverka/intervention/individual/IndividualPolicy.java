package se.samverka.intervention.individual;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernStatus;
import se.samverka.concern.SubjectKind;
import se.samverka.intervention.InterventionStatus;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what for the person of a concern, and when. Pure. */
final class IndividualPolicy {
    /** After the assessment, and not what another has taken over. */
    private static final Set<ConcernStatus> WORKED_WITH = EnumSet.of(ConcernStatus.ASSESSED, ConcernStatus.IN_ACTION, ConcernStatus.FOLLOWED_UP);

    private IndividualPolicy() {
    }

    static boolean mayPlan(Actor actor, ConcernBrief concern) {
        return isHandler(actor, concern) && mayBePlannedIn(concern) && !concern.restricted();
    }

    /** @throws ProblemException action-not-allowed for anybody but its handler; illegal-transition when the concern is not there */
    static void requirePlan(Actor actor, ConcernBrief concern) {
        requireHandler(actor, concern);
        if (!mayBePlannedIn(concern)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    /** What is under way can be brought to its end also when the concern is closed. */
    static Set<IndividualAction> allowed(Actor actor, ConcernBrief concern, InterventionStatus status) {
        return isHandler(actor, concern) && !concern.restricted() ? byState(status) : EnumSet.noneOf(IndividualAction.class);
    }

    static void require(IndividualAction action, Actor actor, ConcernBrief concern, InterventionStatus status) {
        requireHandler(actor, concern);
        if (!byState(status).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static Set<IndividualAction> byState(InterventionStatus status) {
        return switch (status) {
            case PLANNED -> EnumSet.of(IndividualAction.BEGIN, IndividualAction.RESCHEDULE, IndividualAction.CANCEL);
            case ONGOING -> EnumSet.of(IndividualAction.NOTE_SESSION, IndividualAction.RESCHEDULE, IndividualAction.END, IndividualAction.CANCEL);
            case ENDED, CANCELLED -> EnumSet.noneOf(IndividualAction.class);
        };
    }

    private static void requireHandler(Actor actor, ConcernBrief concern) {
        if (!isHandler(actor, concern)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
    }

    /** To see a case is not to work with it; and the coordinator, who works de-identified, gives nobody support. */
    private static boolean isHandler(Actor actor, ConcernBrief concern) {
        return actor.kind() == Actor.Kind.PERSON && actor.is(Role.HANDLER) && concern.isHandledBy(actor.id());
    }

    /** A concern about an employee goes to HR and security (domain § 2.2). */
    private static boolean mayBePlannedIn(ConcernBrief concern) {
        return WORKED_WITH.contains(concern.status()) && concern.subjectKind() != SubjectKind.EMPLOYEE;
    }
}
