package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.shared.security.Workplace;
import se.samverka.shared.time.SystemClock;

/**
 * Where people work, never by their own word. HR's, where it knows the employee number that their login brings; else the
 * directory's, as their login brings it. Those who ask read {@code account_workplace} and need not know (ADR 130).
 */
@ApplicationScoped
class Workplaces {
    /** The day of each login is nobody's business. */
    private static final java.time.Period NOTED_ANEW = java.time.Period.ofDays(30);
    /** Whoever has not logged in for this long no longer counts as working there. */
    private static final java.time.Period KEPT = java.time.Period.ofDays(365);
    /** What the directory says does not take the place of what HR says of the same number. */
    private static final String HR_SAYS = "(account_workplace.employee_id is not null and account_workplace.employee_number = excluded.employee_number)";
    private static final String FOLLOW = "update account_workplace w set unit_id = m.unit_id, sector_code = p.sector_code, group_codes = coalesce(m.group_codes, '{}')"
            + " from employee e left join employment m on m.employee_id = e.id and m.from_on <= :today and (m.until_on is null or m.until_on > :today)"
            + " left join unit_period p on p.unit_id = m.unit_id and p.from_on <= :today and (p.until_on is null or p.until_on > :today)"
            + " where e.id = w.employee_id and (w.unit_id, w.sector_code, w.group_codes) is distinct from (m.unit_id, p.sector_code, coalesce(m.group_codes, '{}'))";
    private static final String LINK = "update account_workplace w set employee_id = e.id from employee e"
            + " where e.external_id = w.employee_number and w.employee_id is distinct from e.id";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Notes what is new; a code that the municipality does not have is left out. */
    @Transactional
    void note(UUID account, Workplace brought) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        database.createNativeQuery("insert into account_workplace (account_id, sector_code, group_codes, employee_number, noted_on) values (:account,"
                        + " (select code from sector where code = :sector),"
                        + " array(select code from personnel_group where code = any (:groups) order by code), cast(nullif(:number, '') as text), :today)"
                        + " on conflict (account_id) do update set sector_code = case when " + HR_SAYS + " then account_workplace.sector_code else excluded.sector_code end,"
                        + " group_codes = case when " + HR_SAYS + " then account_workplace.group_codes else excluded.group_codes end,"
                        + " unit_id = case when " + HR_SAYS + " then account_workplace.unit_id end,"
                        + " employee_id = case when " + HR_SAYS + " then account_workplace.employee_id end, employee_number = excluded.employee_number,"
                        + " noted_on = excluded.noted_on"
                        + " where account_workplace.noted_on < :anew or account_workplace.employee_number is distinct from excluded.employee_number or not " + HR_SAYS
                        + " and (account_workplace.sector_code, account_workplace.group_codes) is distinct from (excluded.sector_code, excluded.group_codes)")
                .setParameter("account", account).setParameter("sector", brought.sector().orElse(""))
                .setParameter("groups", brought.personnelGroups().toArray(String[]::new)).setParameter("number", brought.employeeNumber().orElse(""))
                .setParameter("today", today).setParameter("anew", today.minus(NOTED_ANEW)).executeUpdate();
        if (brought.employeeNumber().isPresent()) {
            database.createNativeQuery(LINK + " and w.account_id = :account").setParameter("account", account).executeUpdate();
            database.createNativeQuery(FOLLOW + " and w.account_id = :account").setParameter("account", account).setParameter("today", today).executeUpdate();
        }
    }

    /** Everybody whom HR knows, as it says today. To be called by a job. */
    void follow(Instant now) {
        database.createNativeQuery(LINK).executeUpdate();
        database.createNativeQuery(FOLLOW).setParameter("today", LocalDate.ofInstant(now, SystemClock.SWEDEN)).executeUpdate();
    }

    /** To be called by a job. */
    void forgetOld(Instant now) {
        database.createNativeQuery("delete from account_workplace where noted_on < :before")
                .setParameter("before", LocalDate.ofInstant(now, SystemClock.SWEDEN).minus(KEPT)).executeUpdate();
    }
}
