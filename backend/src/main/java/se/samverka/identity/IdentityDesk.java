package se.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.SystemClock;

/**
 * How everything done with an identity begins. First whether the caller may know of the concern at all (404), then
 * whether they have any right (403), then whether they have just proved who they are (401), then whether the right
 * reaches so far: who must not know that something exists is never asked for a stronger login first.
 */
@ApplicationScoped
public class IdentityDesk {
    @Inject
    IdentityRepository identities;

    @Inject
    ConcernLookup concerns;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    /** @throws ProblemException not-found, or action-not-allowed for who sees the concern but has no right to identities */
    public IdentityRight requireRight(UUID concern) {
        Optional<IdentityRight> right = identities.rightTo(concern);
        if (right.isEmpty()) {
            concerns.require(concern);
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        return right.get();
    }

    /** The right that was found, when the action may be taken by it now. */
    public IdentityRight requireFor(IdentityAction action, UUID concern) {
        IdentityRight right = requireRight(concern);
        stepUp.require();
        IdentityPolicy.require(action, right, isClosed(right, concern));
        return right;
    }

    SealedIdentity require(UUID concern, UUID identity) {
        return identities.findIn(concern, identity).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The identity in the version the caller has seen, when the action may be taken. */
    SealedIdentity requireFor(IdentityAction action, UUID concern, UUID identity, String ifMatch) {
        Versions.requireGiven(ifMatch);
        requireFor(action, concern);
        SealedIdentity found = require(concern, identity);
        Versions.requireMatch(ifMatch, found.version());
        return found;
    }

    /** Only the receiver writes, and the receiver sees the concern. */
    boolean isClosed(IdentityRight right, UUID concern) {
        return right == IdentityRight.RECEIVER && concerns.require(concern).isClosed();
    }
}
