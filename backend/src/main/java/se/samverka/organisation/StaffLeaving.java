package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.SystemClock;

/**
 * Who is not named any more has left, and what units are not named any more have ended; but only a synchronisation that says
 * that it names all can tell (ADR 131). To be called after {@link StaffRegister}, in the same transaction.
 */
@ApplicationScoped
public class StaffLeaving {
    /** So many may always leave at once; more than that only when they are no more than a fifth, or somebody says so. */
    private static final int ALWAYS_POSSIBLE = 10;
    private static final int ONE_IN = 5;
    private static final String WORKS_AND_IS_ABSENT = " from employee e where e.id = m.employee_id and e.named_in is distinct from :run"
            + " and m.from_on <= :today and (m.until_on is null or m.until_on > :today)";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** How many work here whom the synchronisation has not named. */
    public int absentFrom(UUID run) {
        return count("select count(*) from employment m where exists (select 1" + WORKS_AND_IS_ABSENT + ")", run);
    }

    /**
     * Yesterday was the last day of whoever the synchronisation has not named.
     *
     * @param manyHaveLeft whether it is right however many they are
     * @return how many
     * @throws ProblemException many-leavers
     */
    public int letLeave(UUID run, boolean manyHaveLeft) {
        int absent = absentFrom(run);
        int named = count("select count(*) from employee where named_in = :run and cast(:today as date) is not null", run);
        if (!manyHaveLeft && absent > ALWAYS_POSSIBLE && absent * ONE_IN > named + absent) {
            throw new ProblemException(ProblemType.MANY_LEAVERS);
        }
        change("delete from employment later using employment m where later.employee_id = m.employee_id and later.from_on > :today"
                + " and exists (select 1" + WORKS_AND_IS_ABSENT + ")", run);
        return change("update employment m set until_on = greatest(:today, m.from_on + 1)" + WORKS_AND_IS_ABSENT, run);
    }

    /** Ends the units that were not named, when any was and nobody works there. @return how many */
    public int endUnits(UUID run) {
        return change("update unit_period p set until_on = greatest(:today, p.from_on + 1) from unit u where u.id = p.unit_id and u.named_in is distinct from :run"
                + " and p.from_on <= :today and p.until_on is null and exists (select 1 from unit n where n.named_in = :run)"
                + " and not exists (select 1 from employment m where m.unit_id = u.id and (m.until_on is null or m.until_on > :today))"
                + " and not exists (select 1 from unit_period c where c.parent_id = u.id and c.until_on is null)", run);
    }

    private int count(String sql, UUID run) {
        return ((Number) database.createNativeQuery(sql, Long.class).setParameter("run", run).setParameter("today", today()).getSingleResult()).intValue();
    }

    private int change(String sql, UUID run) {
        return database.createNativeQuery(sql).setParameter("run", run).setParameter("today", today()).executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
