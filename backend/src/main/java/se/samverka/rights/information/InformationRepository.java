package se.samverka.rights.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query about the duty to inform. */
@ApplicationScoped
public class InformationRepository {
    @Inject
    EntityManager database;

    Optional<InformationDuty> findOf(UUID concern) {
        return Optional.ofNullable(database.find(InformationDuty.class, concern));
    }

    /** Newest first. */
    List<InformationNote> notesOf(UUID concern) {
        return database.createQuery("from InformationNote where concernId = :concern order by id desc", InformationNote.class)
                .setParameter("concern", concern).getResultList();
    }

    /** Those the actor sees that await something, by when it is due or nearly so: months differ in length. */
    List<InformationDuty> waiting(int most) {
        return database.createQuery("from InformationDuty where status in (se.samverka.rights.information.InformationStatus.OWED,"
                        + " se.samverka.rights.information.InformationStatus.DELAYED)"
                        + " order by coalesce(reviewOn, obtainedOn), concernId", InformationDuty.class)
                .setMaxResults(most).getResultList();
    }

    /** The same of the cases that somebody handles. */
    List<InformationDuty> waitingOf(UUID handler, int most) {
        return database.createQuery("select d from InformationDuty d join Concern c on c.id = d.concernId where c.handlerId = :handler"
                        + " and d.status in (se.samverka.rights.information.InformationStatus.OWED,"
                        + " se.samverka.rights.information.InformationStatus.DELAYED)"
                        + " order by coalesce(d.reviewOn, d.obtainedOn), d.concernId", InformationDuty.class)
                .setParameter("handler", handler).setMaxResults(most).getResultList();
    }

    void add(InformationNote note) {
        database.persist(note);
        database.flush();
    }

    void eraseOf(Collection<UUID> concerns) {
        for (String table : List.of("InformationNote", "InformationDuty")) {
            database.createQuery("delete from " + table + " where concernId in :concerns").setParameter("concerns", concerns).executeUpdate();
        }
    }
}
