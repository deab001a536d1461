package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.time.SystemClock;

/** What units there are or were on a day. */
@ApplicationScoped
public class Units implements UnitLookup {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Transactional
    public List<UnitView> list(UnitFilter filter) {
        LocalDate day = filter.day(today());
        List<Object[]> rows = database.createNativeQuery("select u.id, u.external_id, p.name, p.sector_code, p.parent_id, p.from_on, p.until_on, u.merged_into"
                        + " from unit_period p join unit u on u.id = p.unit_id join sector s on s.code = p.sector_code"
                        + " where p.from_on <= :day and (p.until_on is null or p.until_on > :day) and (cast(:sector as text) is null or p.sector_code = :sector)"
                        + " order by s.position, lower(p.name), u.id", Object[].class)
                .setParameter("day", day).setParameter("sector", filter.sector).getResultList();
        return rows.stream().map(row -> new UnitView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (UUID) row[4], (LocalDate) row[5],
                lastDay((LocalDate) row[6]), (UUID) row[7])).toList();
    }

    @Override
    public boolean isUnit(UUID unit) {
        return !database.createNativeQuery("select 1 from unit_period where unit_id = :unit and from_on <= :day and (until_on is null or until_on > :day)")
                .setParameter("unit", unit).setParameter("day", today()).getResultList().isEmpty();
    }

    @Override
    public UUID byExternalId(String externalId) {
        List<UUID> found = database.createNativeQuery("select id from unit where external_id = :id", UUID.class).setParameter("id", externalId).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    static LocalDate lastDay(LocalDate over) {
        return over == null ? null : over.minusDays(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
