package se.samverka.training.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.samverka.training.requirement.RequirementAudience;

/** Who is asked for what on a day, and how they stand: one question however many they are. */
@ApplicationScoped
class CoverageRepository {
    /** Soon is a quarter of a year: time enough for a session that is announced. */
    static final int SOON_DAYS = 90;

    /** Those who work here on the day, of all sectors or one, and of whom each training is required. */
    private static final String ASKED = "with people as materialized (select m.employee_id, m.unit_id, p.sector_code, p.name as unit_name, m.group_codes"
            + " from employment m join unit_period p on p.unit_id = m.unit_id and p.from_on <= :day and (p.until_on is null or p.until_on > :day)"
            + " where m.from_on <= :day and (m.until_on is null or m.until_on > :day) and (cast(:sector as text) is null or p.sector_code = :sector)),"
            + " key_person as materialized (select k.employee_id from training_key_person k where k.from_on <= :day and (k.until_on is null or k.until_on > :day)),"
            + " required as materialized (select r.training_id, r.audience, r.group_code, r.unit_id, r.due_on, r.validity_months,"
            + " samverka_expired_if_taken_by(:day, r.validity_months) as expired, samverka_expired_if_taken_by(:soon, r.validity_months) as expires_soon"
            + " from training_requirement r where r.withdrawn_on is null%1$s),"
            + " asked as (select r.training_id, r.audience, r.due_on, r.validity_months, r.expired, r.expires_soon, r.group_code, p.employee_id, p.sector_code, p.unit_id, p.unit_name"
            + " from people p cross join lateral unnest(p.group_codes) g (code) join required r on r.group_code = g.code"
            + " where r.audience = 'everybody' or p.employee_id in (select employee_id from key_person)"
            + " union all select r.training_id, r.audience, r.due_on, r.validity_months, r.expired, r.expires_soon, null, p.employee_id, p.sector_code, p.unit_id, p.unit_name"
            + " from people p join required r on r.unit_id = p.unit_id where r.audience = 'everybody' or p.employee_id in (select employee_id from key_person))";
    private static final String TAKEN = " left join training_taken t on t.training_id = a.training_id and t.employee_id = a.employee_id"
            + " and t.taken_on <= :day and (t.again_on is null or t.again_on > :day)%1$s";

    @Inject
    EntityManager database;

    /** @param trainingId of which training a cell tells */
    record Counted(UUID trainingId, CoverageCell cell) {
    }

    /**
     * @param training null for all
     * @param sector   null for all
     * @param byUnit   whether units are told apart
     */
    List<Counted> count(LocalDate day, UUID training, String sector, boolean byUnit) {
        // What is required of a unit as such is one cell of that unit, also by sector.
        String unit = byUnit ? "a.unit_id" : "case when a.group_code is null then a.unit_id end";
        String name = byUnit ? "a.unit_name" : "case when a.group_code is null then a.unit_name end";
        var query = database.createNativeQuery(askedFor(training) + " select a.training_id, a.audience, a.sector_code, a.group_code, " + unit + ", " + name + ","
                        + " count(*), count(*) filter (where t.taken_on > a.expired), count(*) filter (where t.taken_on > a.expired and t.taken_on <= a.expires_soon),"
                        + " count(*) filter (where t.taken_on <= a.expired), count(*) filter (where t.taken_on is null)"
                        + " from asked a" + taken(training) + " group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4 nulls last, 6, 5", Object[].class)
                .setParameter("day", day).setParameter("soon", day.plusDays(SOON_DAYS)).setParameter("sector", sector);
        if (training != null) {
            query.setParameter("training", training);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Counted((UUID) row[0], new CoverageCell(audience(row[1]), (String) row[2], (String) row[3], (UUID) row[4], (String) row[5],
                new CoverageCounts(number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]))))).toList();
    }

    /** Those of the sector who lack it or soon will; of several requirements the strictest counts. */
    List<TrainingGap> gaps(LocalDate day, UUID training, String sector) {
        List<Object[]> rows = database.createNativeQuery(askedFor(training) + ", stood as (select a.employee_id, min(a.unit_name) as unit_name, min(a.due_on) as due_on, t.taken_on,"
                        + " cast(t.taken_on + make_interval(months => min(a.validity_months)) as date) as expires_on"
                        + " from asked a" + taken(training) + " group by a.employee_id, t.taken_on)"
                        + " select s.employee_id, e.external_id, (select min(c.name) from account_workplace w join account c on c.id = w.account_id where w.employee_id = e.id),"
                        + " s.unit_name, s.due_on, s.taken_on, s.expires_on from stood s join employee e on e.id = s.employee_id"
                        + " where (s.taken_on is null or s.expires_on <= :soon) order by s.employee_id", Object[].class)
                .setParameter("day", day).setParameter("soon", day.plusDays(SOON_DAYS)).setParameter("training", training).setParameter("sector", sector)
                .getResultList();
        return rows.stream().map(row -> new TrainingGap((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                standing((LocalDate) row[5], (LocalDate) row[6], day), (LocalDate) row[4], (LocalDate) row[5], (LocalDate) row[6])).toList();
    }

    /** What is asked of one employee, and what they have taken beside it. */
    List<OwnTraining> of(UUID employee, LocalDate day) {
        List<Object[]> rows = database.createNativeQuery("with asked as (select r.training_id, min(r.due_on) as due_on, min(r.validity_months) as validity_months"
                        + " from employment m join training_requirement r on r.withdrawn_on is null and (r.group_code = any (m.group_codes) or r.unit_id = m.unit_id)"
                        + " where m.employee_id = :employee and m.from_on <= :day and (m.until_on is null or m.until_on > :day)"
                        + " and (r.audience = 'everybody' or exists (select 1 from training_key_person k where k.employee_id = m.employee_id"
                        + " and k.from_on <= :day and (k.until_on is null or k.until_on > :day))) group by r.training_id),"
                        + " taken as (select t.training_id, t.taken_on from training_taken t where t.employee_id = :employee and t.taken_on <= :day"
                        + " and (t.again_on is null or t.again_on > :day))"
                        + " select g.id, g.name, g.link, a.training_id is not null, a.due_on, t.taken_on,"
                        + " cast(t.taken_on + make_interval(months => a.validity_months) as date)"
                        + " from asked a full join taken t on t.training_id = a.training_id join training g on g.id = coalesce(a.training_id, t.training_id)"
                        + " order by a.training_id is null, a.due_on, g.name, g.id", Object[].class)
                .setParameter("employee", employee).setParameter("day", day).getResultList();
        return rows.stream().map(row -> new OwnTraining((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3],
                standing((LocalDate) row[5], (LocalDate) row[6], day), (LocalDate) row[4], (LocalDate) row[5], (LocalDate) row[6])).toList();
    }

    /** Said in the question itself, so that what was taken of other trainings is not looked at. */
    private static String askedFor(UUID training) {
        return ASKED.formatted(training == null ? "" : " and r.training_id = :training");
    }

    private static String taken(UUID training) {
        return TAKEN.formatted(training == null ? "" : " and t.training_id = :training");
    }

    private static TrainingStanding standing(LocalDate taken, LocalDate expires, LocalDate day) {
        if (taken == null) {
            return TrainingStanding.NEVER;
        }
        if (expires == null || expires.isAfter(day.plusDays(SOON_DAYS))) {
            return TrainingStanding.VALID;
        }
        return expires.isAfter(day) ? TrainingStanding.EXPIRING : TrainingStanding.EXPIRED;
    }

    private static RequirementAudience audience(Object code) {
        return Arrays.stream(RequirementAudience.values()).filter(known -> known.code().equals(code)).findFirst().orElseThrow();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
