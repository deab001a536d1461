package se.samverka.relativesupport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about support cases, their log and their links. Messages: {@link SupportMessageRepository}. */
@ApplicationScoped
public class SupportCaseRepository implements PanacheRepositoryBase<SupportCase, UUID> {

    /** With the key of its text, so that nothing more is asked when the text is opened. */
    Optional<SupportCase> findWithKey(UUID id) {
        return getEntityManager().createQuery("select s, k from SupportCase s left join CaseKey k on k.caseId = s.id where s.id = :id", Object[].class)
                .setParameter("id", id).getResultStream().findFirst().map(row -> (SupportCase) row[0]);
    }

    /** Of a receipt there is one at the most. */
    Optional<SupportCase> ofHolder(UUID receipt) {
        return find("requestedBy", receipt).firstResultOptional();
    }

    /** Newest first; one more than fits, so that the page knows whether there is another. */
    List<SupportCase> find(SupportCaseFilter.Checked filter, UUID handler, LocalDate today, Slice slice) {
        return selected("from SupportCase s where ", filter, handler, today, slice.after(), " order by s.id desc limit " + (slice.limit() + 1)
                + (slice.skipped() == 0 ? "" : " offset " + slice.skipped()), SupportCase.class).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int count(SupportCaseFilter.Checked filter, UUID handler, LocalDate today) {
        return selected("select count(*) from (select s.id as id from SupportCase s where ", filter, handler, today, null,
                " order by s.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class).getSingleResult().intValue();
    }

    /** Open ones that wait for this handler, and for nobody where asked for; the longest overdue first. */
    List<SupportCase> waitingFor(UUID handler, boolean andUnassigned, int most) {
        return getEntityManager().createQuery("from SupportCase s where s.status <> se.samverka.relativesupport.SupportStatus.ENDED"
                        + " and (s.handlerId = :handler or :andUnassigned = true and s.handlerId is null) order by s.dueOn, s.id", SupportCase.class)
                .setParameter("handler", handler).setParameter("andUnassigned", andUnassigned).setMaxResults(most).getResultList();
    }

    /** Oldest first. */
    List<SupportContact> contactsOf(UUID support, int most) {
        return getEntityManager().createQuery("from SupportContact where supportCaseId = :support order by id", SupportContact.class)
                .setParameter("support", support).setMaxResults(most).getResultList();
    }

    int countContactsOf(UUID support) {
        return getEntityManager().createQuery("select count(*) from SupportContact where supportCaseId = :support", Long.class)
                .setParameter("support", support).getSingleResult().intValue();
    }

    /** The one that holds. */
    Optional<SupportLink> linkOf(UUID support) {
        return getEntityManager().createQuery("from SupportLink where supportCaseId = :support and endedOn is null", SupportLink.class)
                .setParameter("support", support).getResultStream().findFirst();
    }

    /** The case, or a part of it. */
    void add(Object part) {
        getEntityManager().persist(part);
    }

    /** Writes what was changed and reads what hangs on it, such as a name. What only came beside the case is a change of it too. */
    void settle(SupportCase support) {
        int seen = support.version();
        flush();
        if (support.version() == seen && update("version = version + 1 where id = ?1 and version = ?2", support.id(), seen) == 0) {
            throw new OptimisticLockException(support);
        }
        getEntityManager().refresh(support);
    }

    /** Not what is restricted (GDPR 18), nor what was ever joined with a concern that is. */
    List<UUID> endedBefore(LocalDate day, int most) {
        return getEntityManager().createNativeQuery("select s.id from support_case s where s.status = 'ended' and s.ended_on < :day"
                        + " and not (select samverka_restricted(null)) and not exists (select 1 from support_link l"
                        + " where l.support_case_id = s.id and samverka_restricted(l.concern_id)) order by s.ended_on, s.id limit :most", UUID.class)
                .setParameter("day", day).setParameter("most", most).getResultList();
    }

    /** Leaves months and codes of each under a random id, so that no order tells which was which. */
    void erase(Collection<UUID> cases, LocalDate today) {
        getEntityManager().createNativeQuery("insert into purged_support_case (id, requested_in, purged_in, source, about, forms, outcome)"
                        + " select gen_random_uuid(), date_trunc('month', requested_on)::date, :month, source, about, forms, outcome"
                        + " from support_case where id in (:cases)")
                .setParameter("month", today.withDayOfMonth(1)).setParameter("cases", cases).executeUpdate();
        for (String part : List.of("support_link where support_case_id", "support_contact where support_case_id", "support_message where support_case_id",
                "support_case where id")) {
            getEntityManager().createNativeQuery("delete from " + part + " in (:cases)").setParameter("cases", cases).executeUpdate();
        }
    }

    void eraseLinksTo(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("delete from support_link where concern_id in (:concerns)").setParameter("concerns", concerns).executeUpdate();
    }

    private <T> TypedQuery<T> selected(String before, SupportCaseFilter.Checked filter, UUID handler, LocalDate today, UUID after, String order, Class<T> type) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> values = new HashMap<>();
        and(where, values, "s.handlerId = :handler", "handler", handler);
        and(where, values, "s.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses());
        and(where, values, "s.dueOn < :today", "today", filter.overdue() ? today : null);
        and(where, values, "s.id < :after", "after", after);
        TypedQuery<T> query = getEntityManager().createQuery(before + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void and(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
