package se.samverka.intervention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.PreventionLevel;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about what is done for everybody and for groups. */
@ApplicationScoped
public class InterventionRepository implements PanacheRepositoryBase<Intervention, UUID> {
    private static final int MOST_DAYS = 100;

    /** Newest first; one more than fits. @param level, status null for all */
    List<Intervention> page(PreventionLevel level, InterventionStatus status, Slice slice) {
        Map<String, Object> values = new HashMap<>();
        String where = where(level, status, values);
        if (slice.after() != null) {
            where += " and i.id < :after";
            values.put("after", slice.after());
        }
        var query = getEntityManager().createQuery("select i from Intervention i" + where + " order by i.id desc", Intervention.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int count(PreventionLevel level, InterventionStatus status) {
        Map<String, Object> values = new HashMap<>();
        var query = getEntityManager().createQuery("select count(*) from (select i.id as id from Intervention i" + where(level, status, values)
                + " order by i.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult().intValue();
    }

    /** Newest first. */
    List<InterventionDay> daysOf(UUID intervention) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select held_on, held, reached from intervention_session"
                        + " where intervention_id = :id and held > 0 order by held_on desc limit " + MOST_DAYS, Object[].class)
                .setParameter("id", intervention).getResultList();
        return rows.stream().map(row -> new InterventionDay(day(row[0]), ((Number) row[1]).intValue(), (Integer) row[2])).toList();
    }

    /** What was said before of the day is replaced. @param reached null for fewer than five */
    void note(UUID intervention, LocalDate heldOn, int held, Integer reached, UUID by, Instant now) {
        getEntityManager().createNativeQuery("insert into intervention_session (intervention_id, held_on, held, reached, noted_by, noted_at)"
                        + " values (:id, :day, :held, cast(:reached as integer), :by, :now)"
                        + " on conflict (intervention_id, held_on) do update set held = excluded.held, reached = excluded.reached,"
                        + " noted_by = excluded.noted_by, noted_at = excluded.noted_at")
                .setParameter("id", intervention).setParameter("day", heldOn).setParameter("held", held)
                .setParameter("reached", reached == null ? null : reached.toString()).setParameter("by", by).setParameter("now", now).executeUpdate();
    }

    /** Writes it and reads it again with its counts. */
    void settle(Intervention intervention) {
        flush();
        getEntityManager().refresh(intervention);
    }

    /** A row for each level and quarter with sessions: level, quarter, interventions, held, reached, days under five. */
    List<Object[]> quarters(LocalDate from, LocalDate until) {
        return getEntityManager().createNativeQuery("select i.level, cast(extract(quarter from s.held_on) as integer), sum(s.held), sum(s.reached),"
                        + " count(*) filter (where s.reached is null) from intervention_session s join intervention i on i.id = s.intervention_id"
                        + " where s.held > 0 and s.held_on >= :from and s.held_on < :until group by 1, 2 order by 1, 2", Object[].class)
                .setParameter("from", from).setParameter("until", until).getResultList();
    }

    /** Individual ones that started in the year, those of erased cases with them. */
    int startedForOnePerson(int year) {
        return ((Number) getEntityManager().createNativeQuery("select (select count(*) from individual_intervention where status <> 'planned' and starts_on >= :from"
                        + " and starts_on < :until) + (select count(*) from purged_intervention where status <> 'planned' and started_year = :year)", Long.class)
                .setParameter("from", LocalDate.of(year, 1, 1)).setParameter("until", LocalDate.of(year + 1, 1, 1)).setParameter("year", year)
                .getSingleResult()).intValue();
    }

    /** What the actor answers for and is to look at: kind of task, subject, case number, due day, intervention. */
    List<Object[]> dueFor(UUID actor, LocalDate today, int most) {
        return getEntityManager().createNativeQuery("select 'follow_up_intervention', i.id, cast(null as text), least(i.follow_up_on, i.ends_on), i.id from intervention i"
                        + " where i.responsible_id = :actor and i.status in ('planned', 'ongoing') and least(i.follow_up_on, i.ends_on) <= :today"
                        + " union all select 'follow_up_individual_intervention', i.concern_id, c.case_number, least(i.follow_up_on, i.ends_on), i.id"
                        + " from individual_intervention i join concern c on c.id = i.concern_id"
                        + " where c.handler_id = :actor and i.status in ('planned', 'ongoing') and least(i.follow_up_on, i.ends_on) <= :today limit :most", Object[].class)
                .setParameter("actor", actor).setParameter("today", today).setParameter("most", most).getResultList();
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String where(PreventionLevel level, InterventionStatus status, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (level != null) {
            where.append(" and i.level = :level");
            values.put("level", level);
        }
        if (status != null) {
            where.append(" and i.status = :status");
            values.put("status", status);
        }
        return where.toString();
    }
}
