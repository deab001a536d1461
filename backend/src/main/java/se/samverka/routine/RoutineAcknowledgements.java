package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** "I have read and understood": once a person and version, however often it is said. */
@ApplicationScoped
public class RoutineAcknowledgements {
    @Inject
    EntityManager database;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineDesk desk;

    /** @throws ProblemException not-found; illegal-transition, when the version is not the one that is followed now */
    @Transactional
    public Once<RoutineAcknowledgement> acknowledge(UUID versionId) {
        RoutineVersion version = routines.version(versionId).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (version.status() != RoutineStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        boolean first = database.createNativeQuery("insert into routine_acknowledgement (version_id, account_id, acknowledged_at)"
                        + " values (:version, :account, :now) on conflict do nothing")
                .setParameter("version", versionId).setParameter("account", desk.actor()).setParameter("now", desk.now())
                .executeUpdate() == 1;
        if (first) {
            desk.trace(version, "acknowledged");
        }
        return new Once<>(new RoutineAcknowledgement(versionId, when(versionId)), !first);
    }

    private Instant when(UUID version) {
        return (Instant) database.createNativeQuery("select acknowledged_at from routine_acknowledgement"
                        + " where version_id = :version and account_id = :account", Instant.class)
                .setParameter("version", version).setParameter("account", desk.actor()).getSingleResult();
    }

    @Transactional
    public List<RoutineCoverage> coverage() {
        return routines.coverage();
    }
}
