package se.samverka.training.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sessions and the line to them. A place in the line says nothing of whose it is; that is known to themselves and to those who keep it. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<TrainingSession, UUID> {
    /** What is over stays in the list for a while, so that attendance is not forgotten. */
    private static final Duration SHOWN_AFTER = Duration.ofDays(90);
    private static final String RANKED = "(select p.id, p.session_id, rank() over (partition by p.session_id order by p.id) <= s.capacity as has_place"
            + " from training_place p join training_session s on s.id = p.session_id where p.withdrawn_at is null) as ranked";

    List<TrainingSession> since(Instant now) {
        return list("from TrainingSession s join fetch s.training where s.startsAt > ?1 order by s.startsAt, s.id", now.minus(SHOWN_AFTER));
    }

    /** How many have enrolled, of each that anybody has. */
    Map<UUID, Integer> enrolled(Collection<UUID> sessions) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select session_id, count(*) from training_place where withdrawn_at is null"
                        + " and session_id = any (cast(:sessions as uuid[])) group by session_id", Object[].class)
                .setParameter("sessions", sessions.toArray(UUID[]::new)).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Where an employee has enrolled, and whether there is a place. */
    Map<UUID, EnrolmentState> of(UUID employee) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select ranked.session_id, ranked.has_place from " + RANKED
                + " join training_enrolment e on e.place_id = ranked.id where e.employee_id = :employee", Object[].class).setParameter("employee", employee).getResultList();
        Map<UUID, EnrolmentState> states = new HashMap<>();
        rows.forEach(row -> states.put((UUID) row[0], (Boolean) row[1] ? EnrolmentState.PLACE : EnrolmentState.QUEUE));
        return states;
    }

    void enrol(UUID place, UUID session, UUID employee, Instant now) {
        getEntityManager().createNativeQuery("insert into training_place (id, session_id) values (:id, :session)")
                .setParameter("id", place).setParameter("session", session).executeUpdate();
        getEntityManager().createNativeQuery("insert into training_enrolment (place_id, session_id, employee_id, enrolled_at, told)"
                        + " select ranked.id, ranked.session_id, :employee, :now, ranked.has_place from " + RANKED + " where ranked.id = :id")
                .setParameter("id", place).setParameter("employee", employee).setParameter("now", now).executeUpdate();
    }

    void withdraw(UUID session, UUID employee, Instant now) {
        getEntityManager().createNativeQuery("update training_place p set withdrawn_at = :now from training_enrolment e"
                        + " where e.place_id = p.id and e.session_id = :session and e.employee_id = :employee and p.withdrawn_at is null")
                .setParameter("now", now).setParameter("session", session).setParameter("employee", employee).executeUpdate();
    }

    /** The accounts of those who have enrolled. */
    List<UUID> accountsOf(UUID session) {
        return getEntityManager().createNativeQuery("select w.account_id from training_enrolment e join training_place p on p.id = e.place_id and p.withdrawn_at is null"
                + " join account_workplace w on w.employee_id = e.employee_id where e.session_id = :session", UUID.class).setParameter("session", session).getResultList();
    }

    /** Those who have got a place since they were told that they wait: whom to tell, and of which session. As the system. */
    Map<UUID, List<UUID>> promoted() {
        List<Object[]> rows = getEntityManager().createNativeQuery("update training_enrolment e set told = true from " + RANKED + ", training_session s, account_workplace w"
                + " where ranked.id = e.place_id and ranked.has_place and not e.told and s.id = e.session_id and s.status = 'open' and w.employee_id = e.employee_id"
                + " returning e.session_id, w.account_id", Object[].class).getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
