package se.samverka.attachment;

import java.util.List;
import se.samverka.concern.ConcernBrief;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may add files to a concern they can see, when, and how many. Pure; the same answer feeds {@code allowedActions}. */
final class AttachmentPolicy {
    /** Fits on a page, and no case needs more; what does belongs in the municipality's archive. */
    static final int MOST_OF_CASE = 50;
    static final int MOST_OF_REPORTER = 10;

    private AttachmentPolicy() {
    }

    static List<AttachmentAction> allowed(Actor actor, AddedAs capacity, ConcernBrief concern, int known) {
        return mayAdd(actor, capacity, concern) && !concern.isClosed() && known < most(capacity) ? List.of(AttachmentAction.ADD) : List.of();
    }

    /**
     * @throws ProblemException action-not-allowed when the case is somebody else's, illegal-transition when it is closed,
     *                          too-many-files
     */
    static void requireAdd(Actor actor, AddedAs capacity, ConcernBrief concern, int known) {
        if (!mayAdd(actor, capacity, concern)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (concern.isClosed()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (known >= most(capacity)) {
            throw new ProblemException(ProblemType.TOO_MANY_FILES);
        }
    }

    /** A reporter, also one who is not known, sees no concern but their own, so seeing it is enough. */
    private static boolean mayAdd(Actor actor, AddedAs capacity, ConcernBrief concern) {
        return switch (actor.kind()) {
            case PERSON -> capacity == AddedAs.REPORTER || actor.is(Role.COORDINATOR)
                    || actor.is(Role.HANDLER) && concern.isHandledBy(actor.id());
            case PUBLIC -> capacity == AddedAs.REPORTER;
            case MACHINE, SYSTEM -> false;
        };
    }

    private static int most(AddedAs capacity) {
        return capacity == AddedAs.REPORTER ? MOST_OF_REPORTER : MOST_OF_CASE;
    }
}
