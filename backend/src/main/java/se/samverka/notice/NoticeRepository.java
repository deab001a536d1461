package se.samverka.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {
    private static final int MOST_PER_TURN = 500;

    /** Newest first; one more than fits, so that the page knows whether there is another. */
    List<Notice> of(UUID recipient, boolean unreadOnly, Slice slice) {
        String after = slice.after() == null ? "" : " and id < :after";
        var query = getEntityManager().createQuery("from Notice where recipientId = :recipient" + unread(unreadOnly) + after
                        + " order by id desc", Notice.class).setParameter("recipient", recipient);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int countOf(UUID recipient, boolean unreadOnly) {
        return getEntityManager().createQuery("select count(*) from (select n.id as id from Notice n where n.recipientId = :recipient"
                        + unread(unreadOnly).replace("readAt", "n.readAt") + " order by n.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class)
                .setParameter("recipient", recipient).getSingleResult().intValue();
    }

    void markRead(UUID recipient, UUID notice, Instant now) {
        mark("id = :id", recipient, notice, now);
    }

    void markReadUpTo(UUID recipient, UUID newest, Instant now) {
        mark("id <= :id", recipient, newest, now);
    }

    private void mark(String which, UUID recipient, UUID id, Instant now) {
        getEntityManager().createNativeQuery("update notice set read_at = :now where recipient_id = :recipient and read_at is null and " + which)
                .setParameter("now", now).setParameter("recipient", recipient).setParameter("id", id).executeUpdate();
    }

    /** Not yet looked at by the mailing, oldest first; nobody else looks at them meanwhile. */
    List<Notice> waiting() {
        return getEntityManager().createNativeQuery("select * from notice where mail = 'waiting' order by id limit :most"
                        + " for update skip locked", Notice.class).setParameter("most", MOST_PER_TURN).getResultList();
    }

    List<Notice> toDigest(Instant before) {
        return getEntityManager().createNativeQuery("select * from notice where mail = 'digest' and raised_at < :before"
                        + " for update skip locked", Notice.class).setParameter("before", before).getResultList();
    }

    void setMail(List<UUID> notices, String state) {
        if (!notices.isEmpty()) {
            getEntityManager().createNativeQuery("update notice set mail = :state where id = any (:ids)")
                    .setParameter("state", state).setParameter("ids", notices.toArray(UUID[]::new)).executeUpdate();
        }
    }

    int forget(Instant readBefore, Instant raisedBefore) {
        return getEntityManager().createNativeQuery("delete from notice where read_at < :readBefore or raised_at < :raisedBefore")
                .setParameter("readBefore", readBefore).setParameter("raisedBefore", raisedBefore).executeUpdate();
    }

    private static String unread(boolean only) {
        return only ? " and readAt is null" : "";
    }
}
