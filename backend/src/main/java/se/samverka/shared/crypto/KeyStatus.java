package se.samverka.shared.crypto;

import com.google.crypto.tink.KeysetHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.Command;
import se.samverka.shared.service.SamverkaSettings;

/**
 * The command {@code keys-status}: which keys there are and how many rows hang on each. Exit code 0; 1 when rows hang on a
 * key that is not there, or on another than the newest.
 */
@ApplicationScoped
public class KeyStatus implements Command {
    /** Columns sealed under the key set system-texts say so in their comment: features come and go, and none is listed here. */
    private static final String SYSTEM_TEXT_COLUMNS = "select c.oid::regclass::text, quote_ident(a.attname) from pg_attribute a"
            + " join pg_class c on c.oid = a.attrelid where c.relkind = 'r' and a.atttypid = 'bytea'::regtype"
            + " and col_description(c.oid, a.attnum) like '%key set system-texts%' order by 1, 2";

    @Inject
    SamverkaSettings settings;

    @Inject
    KeySets keySets;

    @Inject
    EntityManager database;

    @Inject
    JobRunner jobs;

    @Override
    public String name() {
        return "keys-status";
    }

    @Override
    public int run(String... args) {
        List<String> lines = new ArrayList<>();
        boolean wellKept = jobs.ask("keys-status", () -> {
            Map<String, KeysetHandle> sets = keySets.open(MasterKeys.of(settings));
            boolean cases = tell(lines, sets.get(KeySets.CASE_KEYS), "case_key", counted("case_key", "wrapped"), true);
            List<Object[]> columns = database.createNativeQuery(SYSTEM_TEXT_COLUMNS, Object[].class).getResultList();
            return columns.stream().map(column -> tell(lines, sets.get(KeySets.SYSTEM_TEXTS), column[0] + "." + column[1],
                    counted((String) column[0], (String) column[1]), false)).reduce(cases, Boolean::logicalAnd);
        });
        lines.forEach(System.out::println);
        return wellKept ? 0 : 1;
    }

    /** @return rows by the id of the key that sealed them */
    private Map<Long, Long> counted(String table, String column) {
        List<Object[]> rows = database.createNativeQuery("select substring(" + column + " from 1 for " + KeyId.LENGTH + "), count(*) from "
                + table + " where " + column + " is not null group by 1", Object[].class).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> KeyId.of((byte[]) row[0]), row -> ((Number) row[1]).longValue(),
                Long::sum, TreeMap::new));
    }

    /** @param rotated whether a rotation moves these rows to the newest key; others stay with theirs until they are written again */
    private static boolean tell(List<String> lines, KeysetHandle set, String where, Map<Long, Long> rows, boolean rotated) {
        boolean wellKept = true;
        for (int i = 0; i < set.size(); i++) {
            long id = KeyId.of(set.getAt(i).getId());
            long count = rows.getOrDefault(id, 0L);
            boolean primary = set.getAt(i).isPrimary();
            rows.remove(id);
            lines.add("%s: %d rows under key %d, %s".formatted(where, count, id, primary ? "the newest" : "a former one"));
            wellKept &= primary || count == 0 || !rotated;
        }
        rows.forEach((id, count) -> lines.add("%s: %d rows under a key that is MISSING".formatted(where, count)));
        return wellKept && rows.isEmpty();
    }
}
