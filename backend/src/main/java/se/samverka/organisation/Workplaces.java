package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samverka.shared.security.Workplace;

/**
 * Where people work, as their logins bring it: the directory's word, never their own. What HR feeds takes its place once
 * there are units and employees (product.md, Organisation); those who ask read {@code account_workplace} and need not know.
 */
@ApplicationScoped
class Workplaces {
    @Inject
    EntityManager database;

    /** Notes what is new; a code that the municipality does not have is left out. */
    @Transactional
    void note(UUID account, Workplace brought) {
        database.createNativeQuery("insert into account_workplace (account_id, sector_code, group_codes) values (:account,"
                        + " (select code from sector where code = :sector),"
                        + " array(select code from personnel_group where code = any (:groups) order by code))"
                        + " on conflict (account_id) do update set sector_code = excluded.sector_code, group_codes = excluded.group_codes"
                        + " where (account_workplace.sector_code, account_workplace.group_codes) is distinct from (excluded.sector_code, excluded.group_codes)")
                .setParameter("account", account).setParameter("sector", brought.sector().orElse(""))
                .setParameter("groups", brought.personnelGroups().toArray(String[]::new)).executeUpdate();
    }
}
