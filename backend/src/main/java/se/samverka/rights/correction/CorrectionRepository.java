package se.samverka.rights.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Every query about corrections and disputes. */
@ApplicationScoped
public class CorrectionRepository {
    @Inject
    EntityManager database;

    void add(Object correctionOrDispute) {
        database.persist(correctionOrDispute);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    List<Correction> correctionsOf(UUID concern) {
        return database.createQuery("from Correction where concernId = :concern order by id", Correction.class)
                .setParameter("concern", concern).getResultList();
    }

    List<Dispute> disputesOf(UUID concern) {
        return database.createQuery("from Dispute where concernId = :concern order by id desc", Dispute.class)
                .setParameter("concern", concern).getResultList();
    }

    List<Dispute> openDisputes(int most) {
        return database.createQuery("from Dispute where settledAt is null order by id", Dispute.class).setMaxResults(most).getResultList();
    }

    Optional<Correction> findCorrection(UUID concern, UUID id) {
        return database.createQuery("from Correction where concernId = :concern and id = :id", Correction.class)
                .setParameter("concern", concern).setParameter("id", id).getResultStream().findFirst();
    }

    Optional<Dispute> findDispute(UUID concern, UUID id) {
        return database.createQuery("from Dispute where concernId = :concern and id = :id", Dispute.class)
                .setParameter("concern", concern).setParameter("id", id).getResultStream().findFirst();
    }

    /** @param step null for the case as a whole */
    boolean isDisputed(UUID concern, UUID step) {
        return disputesOf(concern).stream().anyMatch(dispute -> dispute.isOpen() && Objects.equals(step, dispute.stepId()));
    }

    /** @param step null for any */
    boolean isCorrectedSince(UUID concern, UUID step, Instant since) {
        return database.createQuery("select count(*) from Correction where concernId = :concern and correctedAt >= :since"
                        + " and (:step is null or stepId = :step)", Long.class)
                .setParameter("concern", concern).setParameter("since", since).setParameter("step", step).getSingleResult() > 0;
    }

    boolean isStep(UUID concern, UUID step) {
        return !database.createNativeQuery("select 1 from concern_step where id = :step and concern_id = :concern", Integer.class)
                .setParameter("step", step).setParameter("concern", concern).getResultList().isEmpty();
    }

    void eraseOf(Collection<UUID> concerns) {
        for (String table : List.of("Dispute", "Correction")) {
            database.createQuery("delete from " + table + " where concernId in :concerns").setParameter("concerns", concerns).executeUpdate();
        }
    }
}
