package se.samverka.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every query about who comes to a session and who came. */
@ApplicationScoped
class AttendanceRepository {
    @Inject
    EntityManager database;

    /** Those who have enrolled in order, and after them those who came without. */
    List<EnrolmentView> views(UUID session) {
        List<Object[]> rows = database.createNativeQuery("with line as (select e.employee_id, e.enrolled_at, p.id,"
                        + " rank() over (order by p.id) <= s.capacity as has_place from training_enrolment e join training_place p on p.id = e.place_id and p.withdrawn_at is null"
                        + " join training_session s on s.id = e.session_id where e.session_id = :session),"
                        + " came as (select employee_id from training_attendance where session_id = :session)"
                        + " select m.external_id, (select min(c.name) from account_workplace w join account c on c.id = w.account_id where w.employee_id = m.id),"
                        + " l.has_place, a.employee_id is not null, l.enrolled_at from line l full join came a on a.employee_id = l.employee_id"
                        + " join employee m on m.id = coalesce(l.employee_id, a.employee_id) order by l.id nulls last, m.external_id", Object[].class)
                .setParameter("session", session).getResultList();
        return rows.stream().map(row -> new EnrolmentView((String) row[0], (String) row[1],
                row[2] == null ? null : (Boolean) row[2] ? EnrolmentState.PLACE : EnrolmentState.QUEUE, (Boolean) row[3], (Instant) row[4])).toList();
    }

    Set<UUID> present(UUID session) {
        List<UUID> found = database.createNativeQuery("select employee_id from training_attendance where session_id = :session", UUID.class)
                .setParameter("session", session).getResultList();
        return Set.copyOf(found);
    }

    void replace(UUID session, Collection<UUID> present) {
        database.createNativeQuery("delete from training_attendance where session_id = :session").setParameter("session", session).executeUpdate();
        database.createNativeQuery("insert into training_attendance (session_id, employee_id) select :session, e.id from unnest(cast(:present as uuid[])) as e (id)")
                .setParameter("session", session).setParameter("present", present.toArray(UUID[]::new)).executeUpdate();
    }
}
