package se.samverka.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** By parent and child: a file of another concern is not found here. */
    Optional<Attachment> findIn(UUID concern, UUID attachment) {
        return find("concernId = ?1 and id = ?2", concern, attachment).firstResultOptional();
    }

    /** What the caller may see of the concern's files, oldest first. Their number is limited where they are added. */
    List<Attachment> of(UUID concern) {
        return list("concernId = ?1 order by id", concern);
    }

    /** Two uploads to one concern do not pass each other while they are counted. Held to the end of the transaction. */
    void queue(UUID concern) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", "attachments:" + concern).getSingleResult();
    }

    List<UUID> unscanned(int most) {
        return getEntityManager().createQuery("select id from Attachment where scan = :pending order by id", UUID.class)
                .setParameter("pending", Verdict.PENDING).setMaxResults(most).getResultList();
    }

    /** @return false when it was answered meanwhile */
    boolean noteVerdict(UUID attachment, Verdict verdict, Instant now) {
        return update("scan = ?1, scannedAt = ?2 where id = ?3 and scan = ?4", verdict, now, attachment, Verdict.PENDING) == 1;
    }

    List<UUID> idsIn(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from Attachment where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    List<UUID> allIds() {
        return getEntityManager().createQuery("select id from Attachment", UUID.class).getResultList();
    }
}
