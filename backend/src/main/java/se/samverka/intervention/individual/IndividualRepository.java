package se.samverka.intervention.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query about what is done for the person of a concern. */
@ApplicationScoped
public class IndividualRepository {
    @Inject
    EntityManager database;

    void add(Object row) {
        database.persist(row);
    }

    void flush() {
        database.flush();
    }

    /** Newest first. */
    List<IndividualIntervention> of(UUID concern) {
        return database.createQuery("from IndividualIntervention where concernId = :concern order by id desc", IndividualIntervention.class)
                .setParameter("concern", concern).getResultList();
    }

    boolean isAnyOpen(UUID concern) {
        return !database.createQuery("select id from IndividualIntervention where concernId = :concern and status in (PLANNED, ONGOING)", UUID.class)
                .setParameter("concern", concern).setMaxResults(1).getResultList().isEmpty();
    }

    Optional<IndividualIntervention> find(UUID concern, UUID id) {
        return database.createQuery("from IndividualIntervention where concernId = :concern and id = :id", IndividualIntervention.class)
                .setParameter("concern", concern).setParameter("id", id).getResultStream().findFirst();
    }

    /** All of the concern's, in their order. */
    List<IndividualGoal> goals(UUID concern) {
        return database.createQuery("from IndividualGoal where concernId = :concern order by interventionId, position", IndividualGoal.class)
                .setParameter("concern", concern).getResultList();
    }

    /** All of the concern's, newest first. */
    List<IndividualSession> sessions(UUID concern) {
        return database.createQuery("from IndividualSession where concernId = :concern order by heldOn desc, id desc", IndividualSession.class)
                .setParameter("concern", concern).getResultList();
    }

    int countSessions(UUID intervention) {
        return database.createQuery("select count(*) from IndividualSession where interventionId = :intervention", Long.class)
                .setParameter("intervention", intervention).getSingleResult().intValue();
    }

    /** Concerns that are acted upon, with their handlers. */
    List<Object[]> handledInAction() {
        return database.createNativeQuery("select id, handler_id from concern where status = 'in_action' and handler_id is not null order by id", Object[].class)
                .getResultList();
    }

    boolean isThereAny() {
        return !database.createQuery("select id from IndividualIntervention", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** Leaves a row for statistics for each and erases the rest. */
    void erase(Collection<UUID> concerns) {
        database.createNativeQuery("insert into purged_intervention (id, kind_id, started_year, status)"
                        + " select gen_random_uuid(), kind_id, extract(year from starts_on), status from individual_intervention where concern_id in (:concerns)")
                .setParameter("concerns", concerns).executeUpdate();
        for (String table : List.of("IndividualSession", "IndividualGoal", "IndividualIntervention")) {
            database.createQuery("delete from " + table + " where concernId in :concerns").setParameter("concerns", concerns).executeUpdate();
        }
    }
}
