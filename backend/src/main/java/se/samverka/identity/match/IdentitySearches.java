package se.samverka.identity.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** What is to be compared. Bounded: whoever may write identities could otherwise ask for one name after another. */
@ApplicationScoped
public class IdentitySearches {
    /** So many identities are written or changed by one person in an hour, and no more. */
    static final int MOST_AN_HOUR = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** @throws ProblemException too-many-requests */
    public void ask(UUID concern, UUID identity) {
        Instant now = clock.instant();
        long asked = (long) database.createNativeQuery("select count(*) from identity_search where asked_by = :actor and asked_at > :since", Long.class)
                .setParameter("actor", current.get().id()).setParameter("since", now.minus(HOUR)).getSingleResult();
        if (asked >= MOST_AN_HOUR) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        }
        // What is compared must be there.
        database.flush();
        database.createNativeQuery("insert into identity_search (id, concern_id, identity_id, asked_by, asked_at)"
                        + " values (:id, :concern, :identity, :actor, :now)")
                .setParameter("id", TimeOrderedId.at(now)).setParameter("concern", concern).setParameter("identity", identity)
                .setParameter("actor", current.get().id()).setParameter("now", now).executeUpdate();
    }
}
