package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.SystemClock;

/** Who works or has worked here, as far as the asker may see. */
@ApplicationScoped
public class Employees implements EmployeeLookup {
    private static final String WORKED = " from employee e join employment m on m.employee_id = e.id"
            + " left join unit_period p on p.unit_id = m.unit_id and p.from_on <= %1$s and (p.until_on is null or p.until_on > %1$s)";
    private static final String ON_THE_DAY = WORKED.formatted(":day") + " where m.from_on <= :day and (m.until_on is null or m.until_on > :day)";
    /** The unit's name that day, or the last that it had. */
    private static final String COLUMNS = "select e.id, e.external_id, m.unit_id,"
            + " coalesce(p.name, (select l.name from unit_period l where l.unit_id = m.unit_id order by l.from_on desc limit 1)), p.sector_code,"
            + " m.group_codes, m.from_on, m.until_on";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<EmployeeListItem> list(EmployeeFilter filter, Slice slice, UriInfo uri) {
        String where = ON_THE_DAY + (filter.sector == null ? "" : " and p.sector_code = :sector") + (filter.unit == null ? "" : " and m.unit_id = :unit")
                + (filter.group == null ? "" : " and :group = any (m.group_codes)") + (filter.externalId == null ? "" : " and e.external_id = :externalId");
        Map<String, Object> values = new HashMap<>(Map.of("day", filter.day(today())));
        put(values, "sector", filter.sector);
        put(values, "unit", filter.unitId());
        put(values, "group", filter.group);
        put(values, "externalId", filter.externalId);
        Query page = database.createNativeQuery(COLUMNS + where + (slice.after() == null ? "" : " and e.id > :after") + " order by e.id", Object[].class);
        Query total = database.createNativeQuery("select count(*) from (select 1" + where + " limit " + (PageOf.MOST_COUNTED + 1) + ") counted", Long.class);
        values.forEach(page::setParameter);
        values.forEach(total::setParameter);
        if (slice.after() != null) {
            page.setParameter("after", slice.after());
        }
        List<Object[]> rows = page.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        return PageOf.of(rows, ((Number) total.getSingleResult()).intValue(), slice, uri, row -> (UUID) row[0], Employees::item);
    }

    /** @throws ProblemException not-found */
    @Transactional
    public EmployeeView get(UUID id) {
        List<Object[]> found = database.createNativeQuery("select external_id, work_address is not null from employee where id = :id", Object[].class)
                .setParameter("id", id).getResultList();
        if (found.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        List<Object[]> history = database.createNativeQuery(COLUMNS + WORKED.formatted("m.from_on") + " where e.id = :id order by m.from_on", Object[].class)
                .setParameter("id", id).getResultList();
        return new EmployeeView(id, (String) found.get(0)[0], (Boolean) found.get(0)[1], history.stream().map(Employees::item).toList());
    }

    boolean areNone() {
        return database.createNativeQuery("select 1 from employee limit 1").getResultList().isEmpty();
    }

    int eraseWhoLeftBefore(LocalDate day, int most) {
        return database.createNativeQuery("delete from employee where id in (select e.id from employee e where not exists (select 1 from employment m"
                        + " where m.employee_id = e.id and (m.until_on is null or m.until_on > :day)) limit :most)")
                .setParameter("day", day).setParameter("most", most).executeUpdate();
    }

    @Override
    public Optional<UUID> ofAccount(UUID account) {
        return first("select employee_id from account_workplace where employee_id is not null and account_id = :id", account, UUID.class);
    }

    @Override
    public Optional<UUID> accountOf(UUID employee) {
        return first("select account_id from account_workplace where employee_id = :id order by account_id", employee, UUID.class);
    }

    @Override
    public Map<String, UUID> byExternalId(Collection<String> externalIds) {
        List<Object[]> rows = database.createNativeQuery("select external_id, id from employee where external_id = any(:ids)", Object[].class)
                .setParameter("ids", externalIds.toArray(String[]::new)).getResultList();
        Map<String, UUID> found = new HashMap<>();
        rows.forEach(row -> found.put((String) row[0], (UUID) row[1]));
        return found;
    }

    @Override
    public boolean exists(UUID employee) {
        return first("select id from employee where id = :id", employee, UUID.class).isPresent();
    }

    @Override
    public Optional<WorkedAt> on(UUID employee, LocalDate day) {
        List<Object[]> rows = database.createNativeQuery(COLUMNS + ON_THE_DAY + " and e.id = :id", Object[].class)
                .setParameter("day", day).setParameter("id", employee).getResultList();
        return rows.stream().findFirst().map(Employees::item).map(item -> new WorkedAt(item.unitId(), item.sectorCode(), item.groupCodes()));
    }

    @Override
    public Set<UUID> left() {
        return Set.copyOf(database.createNativeQuery("select w.account_id from account_workplace w where w.employee_id is not null"
                        + " and not exists (select 1 from employment m where m.employee_id = w.employee_id and (m.until_on is null or m.until_on > :today))", UUID.class)
                .setParameter("today", today()).getResultList());
    }

    @Override
    public Optional<String> sectorOf(UUID account) {
        return first("select sector_code from account_workplace where sector_code is not null and account_id = :id", account, String.class);
    }

    private <T> Optional<T> first(String sql, UUID id, Class<T> type) {
        List<T> found = database.createNativeQuery(sql, type).setParameter("id", id).getResultList();
        return found.stream().findFirst();
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static EmployeeListItem item(Object[] row) {
        return new EmployeeListItem((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3], (String) row[4], List.of((String[]) row[5]),
                (LocalDate) row[6], Units.lastDay((LocalDate) row[7]));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
