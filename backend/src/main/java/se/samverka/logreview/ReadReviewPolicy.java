package se.samverka.logreview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** The reader explains; whom it was handed to, or any auditor, decides, never the reader. Pure. */
final class ReadReviewPolicy {
    private ReadReviewPolicy() {
    }

    static Set<ReadReviewAction> allowed(Actor actor, ReadReview review, LocalDate today) {
        Set<ReadReviewAction> allowed = EnumSet.noneOf(ReadReviewAction.class);
        if (review.isReadBy(actor.id())) {
            if (review.status() == ReadReviewStatus.ASKED) {
                allowed.add(ReadReviewAction.EXPLAIN);
            }
        } else if (reviews(actor, review)) {
            if (review.status() == ReadReviewStatus.EXPLAINED) {
                allowed.add(ReadReviewAction.ACCEPT);
                allowed.add(ReadReviewAction.MARK_UNEXPLAINED);
            } else if (review.isUnanswered(today)) {
                allowed.add(ReadReviewAction.MARK_UNEXPLAINED);
            }
        }
        return allowed;
    }

    /** @throws ProblemException own-work, action-not-allowed or illegal-transition */
    static void require(ReadReviewAction action, Actor actor, ReadReview review, LocalDate today) {
        boolean own = review.isReadBy(actor.id());
        if (own && action != ReadReviewAction.EXPLAIN) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
        if (!own && (action == ReadReviewAction.EXPLAIN || !reviews(actor, review))) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!allowed(actor, review, today).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static boolean reviews(Actor actor, ReadReview review) {
        return actor.is(Role.AUDITOR) || actor.is(Role.COORDINATOR) && review.isHandedTo(actor.id());
    }
}
