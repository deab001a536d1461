package se.samverka.shared.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.DayOnly;

/**
 * Files of the store that no row owns. A file is noted here before it is written and crossed out in the transaction that
 * makes its row; what is erased is noted in the transaction that deletes its row. So a file that nobody owns is always
 * known, whatever breaks in between, and is removed.
 */
@ApplicationScoped
public class UnownedFiles {
    /** Many times what writing a file and its row takes. */
    private static final Duration GRACE = Duration.ofHours(1);
    private static final Duration GRACE_IN_DAYS = Duration.ofDays(2);
    private static final int AT_A_TIME = 100;

    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    FileStore store;

    /** In a transaction that ends before the file is written. */
    public void expect(UUID file) {
        // Of somebody unknown the clock tells the day only.
        boolean unknown = current.get().kind() == Actor.Kind.PUBLIC;
        note(file, unknown ? DayOnly.of(clock.instant().plus(GRACE_IN_DAYS)) : clock.instant().plus(GRACE));
    }

    /**
     * In the transaction that makes the file's row.
     *
     * @throws ProblemException unavailable, when it took so long that the file may be gone
     */
    public void own(UUID file) {
        if (crossOut(file) == 0) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    /** In the transaction that deletes the file's row, as the system. The file itself goes after that. */
    public void release(UUID file) {
        note(file, clock.instant());
    }

    /** Takes a file back that got no row. Outside a transaction. */
    public void takeBack(UUID file) {
        store.delete(file);
        QuarkusTransaction.requiringNew().run(() -> crossOut(file));
    }

    /** Removes what is due. Outside a transaction, as the system. @return how many */
    public int removeDue(Instant now) {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> due(now));
        due.forEach(this::takeBack);
        return due.size();
    }

    /** All of them, for a check of the store. As the system. */
    public List<UUID> known() {
        return database.createNativeQuery("select file_id from unowned_file", UUID.class).getResultList();
    }

    private void note(UUID file, Instant removeAfter) {
        database.createNativeQuery("insert into unowned_file (file_id, noted_by, remove_after) values (:file, :actor, :after)")
                .setParameter("file", file).setParameter("actor", current.get().id()).setParameter("after", removeAfter)
                .executeUpdate();
    }

    private int crossOut(UUID file) {
        return database.createNativeQuery("delete from unowned_file where file_id = :file").setParameter("file", file).executeUpdate();
    }

    private List<UUID> due(Instant now) {
        return database.createNativeQuery("select file_id from unowned_file where remove_after <= :now order by remove_after limit :most", UUID.class)
                .setParameter("now", now).setParameter("most", AT_A_TIME).getResultList();
    }
}
