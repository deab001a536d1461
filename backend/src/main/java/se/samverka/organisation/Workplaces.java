package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import se.samverka.shared.security.Workplace;
import se.samverka.shared.time.SystemClock;

/**
 * Where people work, as their logins bring it: the directory's word, never their own. What HR feeds takes its place once
 * there are units and employees (product.md, Organisation); those who ask read {@code account_workplace} and need not know.
 */
@ApplicationScoped
class Workplaces {
    /** The day of each login is nobody's business. */
    private static final Period NOTED_ANEW = Period.ofDays(30);
    /** Whoever has not logged in for this long no longer counts as working there. */
    private static final Period KEPT = Period.ofDays(365);

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Notes what is new; a code that the municipality does not have is left out. */
    @Transactional
    void note(UUID account, Workplace brought) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        database.createNativeQuery("insert into account_workplace (account_id, sector_code, group_codes, noted_on) values (:account,"
                        + " (select code from sector where code = :sector),"
                        + " array(select code from personnel_group where code = any (:groups) order by code), :today)"
                        + " on conflict (account_id) do update set sector_code = excluded.sector_code, group_codes = excluded.group_codes, noted_on = excluded.noted_on"
                        + " where (account_workplace.sector_code, account_workplace.group_codes) is distinct from (excluded.sector_code, excluded.group_codes)"
                        + " or account_workplace.noted_on < :anew")
                .setParameter("account", account).setParameter("sector", brought.sector().orElse(""))
                .setParameter("groups", brought.personnelGroups().toArray(String[]::new))
                .setParameter("today", today).setParameter("anew", today.minus(NOTED_ANEW)).executeUpdate();
    }

    /** To be called by a job. */
    void forgetOld(Instant now) {
        database.createNativeQuery("delete from account_workplace where noted_on < :before")
                .setParameter("before", LocalDate.ofInstant(now, SystemClock.SWEDEN).minus(KEPT)).executeUpdate();
    }
}
