package se.samverka.relativesupport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Every query about the messages between relatives and those who give support. */
@ApplicationScoped
public class SupportMessageRepository implements PanacheRepositoryBase<SupportMessage, UUID> {

    /** The newest, oldest first. @param before only those with a lower position */
    List<SupportMessage> newestOf(UUID support, int before, int most) {
        List<SupportMessage> newest = getEntityManager()
                .createQuery("from SupportMessage where supportCaseId = :support and position < :before order by position desc", SupportMessage.class)
                .setParameter("support", support).setParameter("before", before).setMaxResults(most).getResultList();
        Collections.reverse(newest);
        return newest;
    }

    /** The next place in the conversation. Whoever asks holds it until the transaction ends; others wait. */
    int nextPosition(UUID support) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:conversation, 0))", Object.class)
                .setParameter("conversation", "support_message:" + support).getSingleResult();
        return getEntityManager().createQuery("select coalesce(max(position), 0) + 1 from SupportMessage where supportCaseId = :support", Integer.class)
                .setParameter("support", support).getSingleResult();
    }

    /** What was written by this side has been seen by the other. */
    void markRead(UUID support, Writer writer, LocalDate today) {
        getEntityManager().createNativeQuery("update support_message set read_on = :today where support_case_id = :support and sender = :writer and read_on is null")
                .setParameter("today", today).setParameter("support", support).setParameter("writer", writer.code()).executeUpdate();
    }

    /** Cases with something no officer has seen yet: those of the handler, and those of nobody where asked for. */
    List<UUID> casesUnreadBy(UUID handler, boolean andUnassigned, int most) {
        return getEntityManager().createNativeQuery("select distinct m.support_case_id from support_message m join support_case c on c.id = m.support_case_id"
                        + " where m.sender = 'relative' and m.position > 1 and m.read_on is null and c.status <> 'ended'"
                        + " and (c.handler_id = :handler or :andUnassigned and c.handler_id is null) limit :most", UUID.class)
                .setParameter("handler", handler).setParameter("andUnassigned", andUnassigned).setParameter("most", most).getResultList();
    }
}
