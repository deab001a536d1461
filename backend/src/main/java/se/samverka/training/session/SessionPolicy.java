package se.samverka.training.session;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a session, and when. */
final class SessionPolicy {
    private SessionPolicy() {
    }

    /**
     * @param employed whether it is known which employee the actor is
     * @param mine     null when they have not enrolled
     */
    static Set<SessionAction> allowed(Actor actor, boolean employed, TrainingSession session, EnrolmentState mine, Instant now) {
        Set<SessionAction> allowed = EnumSet.noneOf(SessionAction.class);
        boolean begun = !session.startsAt().isAfter(now);
        if (session.status() == SessionStatus.OPEN && !begun && employed) {
            allowed.add(mine == null ? SessionAction.ENROL : SessionAction.WITHDRAW);
        }
        if (actor.is(Role.COORDINATOR)) {
            allowed.addAll(kept(session.status(), begun));
        }
        return allowed;
    }

    private static Set<SessionAction> kept(SessionStatus status, boolean begun) {
        return switch (status) {
            case PLANNED -> EnumSet.of(SessionAction.CHANGE, SessionAction.OPEN, SessionAction.CANCEL);
            case OPEN -> begun ? EnumSet.of(SessionAction.TAKE_ATTENDANCE, SessionAction.CANCEL) : EnumSet.of(SessionAction.CHANGE, SessionAction.CANCEL);
            case HELD -> EnumSet.of(SessionAction.TAKE_ATTENDANCE);
            case CANCELLED -> EnumSet.noneOf(SessionAction.class);
        };
    }
}
