package se.samverka.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * When each employee took each training: worked out from the facts whenever these change, in the same transaction. Each time
 * says when the next one was, so what counts on a day is one row found by the key, whatever the day (ADR 137).
 */
@ApplicationScoped
class TakenTrainings {
    private static final String PAIR = "unnest(cast(:employees as uuid[]), cast(:trainings as uuid[])) as pair (employee_id, training_id)";

    @Inject
    EntityManager database;

    /** Whoever changes facts or settles references asks first: two at a time would each miss what the other told. */
    void lock() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('training-taken', 0))", Integer.class).getSingleResult();
    }

    void workOut(Collection<EmployeeTraining> pairs) {
        List<EmployeeTraining> each = pairs.stream().distinct().toList();
        if (each.isEmpty()) {
            return;
        }
        UUID[] employees = each.stream().map(EmployeeTraining::employeeId).toArray(UUID[]::new);
        UUID[] trainings = each.stream().map(EmployeeTraining::trainingId).toArray(UUID[]::new);
        database.createNativeQuery("delete from training_taken t using " + PAIR + " where t.employee_id = pair.employee_id and t.training_id = pair.training_id")
                .setParameter("employees", employees).setParameter("trainings", trainings).executeUpdate();
        database.createNativeQuery("insert into training_taken (training_id, employee_id, taken_on, again_on)"
                        + " select d.training_id, d.employee_id, d.completed_on,"
                        + " lead(d.completed_on) over (partition by d.training_id, d.employee_id order by d.completed_on)"
                        + " from (select distinct c.training_id, p.employee_id, f.completed_on from " + PAIR
                        + " join training_reference p on p.employee_id = pair.employee_id join training_completion f on f.person_id = p.id"
                        + " join training_reference c on c.id = f.course_id and c.training_id = pair.training_id"
                        + " where f.revoked is null and " + CompletionFacts.COUNTS + ") as d")
                .setParameter("employees", employees).setParameter("trainings", trainings).executeUpdate();
    }
}
