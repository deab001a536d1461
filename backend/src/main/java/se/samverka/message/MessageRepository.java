package se.samverka.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every query about messages. */
@ApplicationScoped
public class MessageRepository implements PanacheRepositoryBase<Message, UUID> {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Newest first. @param before only those with a lower position */
    List<Message> newestOf(UUID concern, int before, int most) {
        return getEntityManager().createQuery("from Message where concernId = :concern and position < :before order by position desc", Message.class)
                .setParameter("concern", concern).setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** The next place in the conversation. Whoever asks holds it until the transaction ends; others wait. */
    int nextPosition(UUID concern) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:conversation, 0))", Object.class)
                .setParameter("conversation", "message:" + concern).getSingleResult();
        return getEntityManager().createQuery("select coalesce(max(position), 0) + 1 from Message where concernId = :concern", Integer.class)
                .setParameter("concern", concern).getSingleResult();
    }

    void write(Message message) {
        persistAndFlush(message);
        getEntityManager().createNativeQuery("insert into message_read_mark (message_id, concern_id, reader) values (:id, :concern, :reader)")
                .setParameter("id", message.id()).setParameter("concern", message.concernId())
                .setParameter("reader", message.sender().other().code()).executeUpdate();
    }

    /** What was written to this side has been seen. */
    void markRead(UUID concern, Side reader, LocalDate today) {
        getEntityManager().createNativeQuery("update message_read_mark set read_on = :today"
                        + " where concern_id = :concern and reader = :reader and read_on is null")
                .setParameter("today", today).setParameter("concern", concern).setParameter("reader", reader.code()).executeUpdate();
    }

    /** Concerns with something no officer has seen yet: those of the handler, and those of nobody where asked for. */
    List<UUID> concernsUnreadBy(UUID handler, boolean andUnassigned, int most) {
        return getEntityManager().createNativeQuery("select distinct r.concern_id from message_read_mark r join concern c on c.id = r.concern_id"
                        + " where r.reader = 'officer' and r.read_on is null"
                        + " and (c.handler_id = :handler or :andUnassigned and c.handler_id is null) limit :most", UUID.class)
                .setParameter("handler", handler).setParameter("andUnassigned", andUnassigned).setParameter("most", most).getResultList();
    }

    /** Concerns with something of that day that no officer has seen yet. */
    List<UUID> concernsUnreadFrom(LocalDate day) {
        return getEntityManager().createNativeQuery("select distinct r.concern_id from message_read_mark r join message m on m.id = r.message_id"
                        + " where r.reader = 'officer' and r.read_on is null and m.sent_on = :day", UUID.class)
                .setParameter("day", day).getResultList();
    }

    /** Those of the concerns that have a message, sent on or after the day, which the reader has yet to read. */
    List<UUID> unreadIn(Collection<UUID> concerns, Side reader, LocalDate since) {
        return getEntityManager().createQuery("select distinct concernId from Message where concernId in :concerns and sender = :sender"
                        + " and sentOn >= :since and readOn is null", UUID.class)
                .setParameter("concerns", concerns).setParameter("sender", reader.other()).setParameter("since", since).getResultList();
    }

    void forgetReporters(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("update message set written_by = :nobody where concern_id in (:concerns) and sender = 'reporter'")
                .setParameter("nobody", NOBODY).setParameter("concerns", concerns).executeUpdate();
    }

    void erase(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("delete from message_read_mark where concern_id in (:concerns)").setParameter("concerns", concerns).executeUpdate();
        getEntityManager().createNativeQuery("delete from message where concern_id in (:concerns)").setParameter("concerns", concerns).executeUpdate();
    }
}
