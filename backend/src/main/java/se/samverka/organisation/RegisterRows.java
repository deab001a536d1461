package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every query of {@link StaffRegister}: many rows at once, in statements that are short enough for the database's limits. */
@ApplicationScoped
class RegisterRows {
    private static final int AT_ONCE = 2000;

    @Inject
    EntityManager database;

    /** Of a unit on a day. */
    record UnitState(String name, String sectorCode, UUID parent) {
    }

    /** Of an employee on a day. */
    record Post(UUID unit, List<String> groupCodes) {
    }

    /** What is stored of a unit or an employee. @param extra the unit that took its place; the sealed address */
    record Known<T, E>(UUID id, List<Period<T>> history, E extra) {
    }

    /** One at a time writes the register: who comes second waits for the first, and then knows what it wrote. */
    void lock() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('staff-register', 0))").getResultList();
    }

    Map<String, Known<UnitState, UUID>> units(Collection<String> externalIds) {
        Map<String, Known<UnitState, UUID>> found = new HashMap<>();
        for (Object[] row : rows("select u.external_id, u.id, u.merged_into, p.from_on, p.until_on, p.name, p.sector_code, p.parent_id from unit u"
                + " join unit_period p on p.unit_id = u.id where u.external_id = any(:ids) order by u.id, p.from_on", externalIds)) {
            found.computeIfAbsent((String) row[0], id -> new Known<>((UUID) row[1], new ArrayList<>(), (UUID) row[2])).history()
                    .add(new Period<>((LocalDate) row[3], (LocalDate) row[4], new UnitState((String) row[5], (String) row[6], (UUID) row[7])));
        }
        return found;
    }

    Map<String, Known<Post, byte[]>> employees(Collection<String> externalIds) {
        Map<String, Known<Post, byte[]>> found = new HashMap<>();
        for (Object[] row : rows("select e.external_id, e.id, e.work_address, m.from_on, m.until_on, m.unit_id, array_to_string(m.group_codes, ',') from employee e"
                + " join employment m on m.employee_id = e.id where e.external_id = any(:ids) order by e.id, m.from_on", externalIds)) {
            found.computeIfAbsent((String) row[0], id -> new Known<>((UUID) row[1], new ArrayList<>(), (byte[]) row[2])).history()
                    .add(new Period<>((LocalDate) row[3], (LocalDate) row[4], new Post((UUID) row[5], codes((String) row[6]))));
        }
        return found;
    }

    Map<String, UUID> unitIds(Collection<String> externalIds) {
        Map<String, UUID> found = new HashMap<>();
        rows("select external_id, id from unit where external_id = any(:ids)", externalIds).forEach(row -> found.put((String) row[0], (UUID) row[1]));
        return found;
    }

    /** The unit each unit is a part of now. */
    Map<UUID, UUID> parents() {
        Map<UUID, UUID> parents = new HashMap<>();
        List<Object[]> rows = database.createNativeQuery("select unit_id, parent_id from unit_period where until_on is null and parent_id is not null", Object[].class).getResultList();
        rows.forEach(row -> parents.put((UUID) row[0], (UUID) row[1]));
        return parents;
    }

    void writeUnits(Map<String, Known<UnitState, UUID>> units) {
        inParts(units, part -> {
            List<Known<UnitState, UUID>> known = List.copyOf(part.values());
            insert("insert into unit (id, external_id, merged_into) select * from unnest(cast(:a as uuid[]), :b, cast(:c as uuid[]))"
                    + " on conflict (id) do update set merged_into = excluded.merged_into",
                    texts(known.stream().map(Known::id).toList()), part.keySet().toArray(String[]::new), texts(known.stream().map(Known::extra).toList()));
            forget("unit_period", "unit_id", known);
            Rows<UnitState> rows = Rows.of(known);
            insert("insert into unit_period (unit_id, from_on, until_on, name, sector_code, parent_id)"
                    + " select * from unnest(cast(:a as uuid[]), cast(:b as date[]), cast(:c as date[]), :d, :e, cast(:f as uuid[]))",
                    rows.ids(), rows.from(), rows.until(), rows.texts(UnitState::name), rows.texts(UnitState::sectorCode), rows.texts(UnitState::parent));
        });
    }

    void writeEmployees(Map<String, Known<Post, byte[]>> employees) {
        inParts(employees, part -> {
            List<Known<Post, byte[]>> known = List.copyOf(part.values());
            insert("insert into employee (id, external_id, work_address) select a, b, decode(c, 'hex') from unnest(cast(:a as uuid[]), :b, :c) t (a, b, c)"
                    + " on conflict (id) do update set work_address = excluded.work_address",
                    texts(known.stream().map(Known::id).toList()), part.keySet().toArray(String[]::new),
                    known.stream().map(one -> one.extra() == null ? null : HexFormat.of().formatHex(one.extra())).toArray(String[]::new));
            forget("employment", "employee_id", known);
            Rows<Post> rows = Rows.of(known);
            insert("insert into employment (employee_id, from_on, until_on, unit_id, group_codes) select a, b, c, d, string_to_array(e, ',')"
                    + " from unnest(cast(:a as uuid[]), cast(:b as date[]), cast(:c as date[]), cast(:d as uuid[]), :e) t (a, b, c, d, e)",
                    rows.ids(), rows.from(), rows.until(), rows.texts(Post::unit), rows.texts(post -> String.join(",", post.groupCodes())));
        });
    }

    void noteNamed(String table, Collection<String> externalIds, UUID run) {
        parts(List.copyOf(externalIds)).forEach(part -> database.createNativeQuery("update " + table + " set named_in = :run where external_id = any(:ids)")
                .setParameter("run", run).setParameter("ids", part.toArray(String[]::new)).executeUpdate());
    }

    /** Whether anybody works in the unit on that day or later. */
    boolean hasEmployees(UUID unit, LocalDate from) {
        return !database.createNativeQuery("select 1 from employment where unit_id = :unit and (until_on is null or until_on > :day) limit 1")
                .setParameter("unit", unit).setParameter("day", from).getResultList().isEmpty();
    }

    /** Whoever works in a unit from that day on works in another instead. */
    void move(UUID unit, UUID into, LocalDate from) {
        database.createNativeQuery("update employment set unit_id = :into where unit_id = :unit and from_on >= :day")
                .setParameter("into", into).setParameter("unit", unit).setParameter("day", from).executeUpdate();
        database.createNativeQuery("with cut as (update employment set until_on = :day where unit_id = :unit and from_on < :day and (until_on is null or until_on > :day)"
                        + " returning old.employee_id, old.until_on, old.group_codes)"
                        + " insert into employment (employee_id, from_on, until_on, unit_id, group_codes) select employee_id, :day, until_on, :into, group_codes from cut")
                .setParameter("into", into).setParameter("unit", unit).setParameter("day", from).executeUpdate();
    }

    private List<Object[]> rows(String sql, Collection<String> externalIds) {
        List<Object[]> rows = new ArrayList<>();
        parts(List.copyOf(externalIds)).forEach(part -> rows.addAll(database.createNativeQuery(sql, Object[].class)
                .setParameter("ids", part.toArray(String[]::new)).getResultList()));
        return rows;
    }

    private void insert(String sql, String[]... columns) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < columns.length; i++) {
            query.setParameter(String.valueOf((char) ('a' + i)), columns[i]);
        }
        query.executeUpdate();
    }

    private void forget(String table, String column, List<? extends Known<?, ?>> known) {
        database.createNativeQuery("delete from " + table + " where " + column + " = any(:ids)")
                .setParameter("ids", known.stream().map(Known::id).toArray(UUID[]::new)).executeUpdate();
    }

    private static <T> void inParts(Map<String, T> all, Consumer<Map<String, T>> work) {
        parts(List.copyOf(all.keySet())).forEach(keys -> {
            Map<String, T> part = new LinkedHashMap<>();
            keys.forEach(key -> part.put(key, all.get(key)));
            work.accept(part);
        });
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            parts.add(all.subList(i, Math.min(i + AT_ONCE, all.size())));
        }
        return parts;
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(value -> Objects.toString(value, null)).toArray(String[]::new);
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** The periods of many, a row each. */
    private record Rows<T>(List<UUID> owners, List<Period<T>> periods) {
        static <T> Rows<T> of(List<? extends Known<T, ?>> known) {
            List<UUID> owners = new ArrayList<>();
            List<Period<T>> periods = new ArrayList<>();
            known.forEach(one -> one.history().forEach(period -> {
                owners.add(one.id());
                periods.add(period);
            }));
            return new Rows<>(owners, periods);
        }

        String[] ids() {
            return RegisterRows.texts(owners);
        }

        String[] from() {
            return RegisterRows.texts(periods.stream().map(Period::from).toList());
        }

        String[] until() {
            return RegisterRows.texts(periods.stream().map(Period::until).toList());
        }

        String[] texts(Function<T, Object> what) {
            return RegisterRows.texts(periods.stream().map(Period::what).map(what).toList());
        }
    }
}
