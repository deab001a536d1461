package se.samverka.shared.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Database;

/** What the database's own catalogue must say of every table, also of those added later. */
@ApiTest
class CatalogueTest {
    /** Flyway's own bookkeeping; the application's login cannot reach it. */
    private static final List<String> WITHOUT_ROW_SECURITY = List.of("flyway_schema_history");

    /** Columns whose name says it all. */
    private static final Set<String> SPEAK_FOR_THEMSELVES = Set.of("id", "version", "code", "name", "key", "status", "kind", "state",
            "concern_id", "received_at", "closed_at", "changed_at", "written_at", "locked_at", "proposed_at", "sealed_at",
            "recorded_at", "created_at", "saved_at", "delivered_at", "attempts", "action");

    /** Safeguards 1, 4 and 6: what must not be asked cannot be stored. Words that names are made of. */
    private static final List<String> FORBIDDEN = List.of("religion", "religious", "faith", "belief", "party", "political", "politics",
            "ethnic", "ethnicity", "race", "origin", "opinion", "opinions", "nationality", "citizenship", "dress", "clothing", "diagnosis",
            "health", "milieu", "ideology", "score", "rating", "ranking", "points", "probability", "sexual", "sexuality", "gender",
            "personnummer", "pnr", "ssn", "identitynumber", "surname", "firstname", "lastname", "birthdate");

    /** The answer to the hint on words of belief (safeguard 3): why such a word was needed. */
    private static final Set<String> PINNED = Set.of("beliefHintAnswer");

    @Test
    void every_table_forces_row_security() {
        assertEquals(WITHOUT_ROW_SECURITY, Database.column("select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p', 'f', 'm', 'v') and not (relrowsecurity and relforcerowsecurity) order by 1"));
    }

    @Test
    void every_table_has_a_policy() {
        assertEquals(WITHOUT_ROW_SECURITY, Database.column("select tablename from pg_tables where schemaname = 'public'"
                + " and tablename not in (select tablename from pg_policies where schemaname = 'public') order by 1"));
    }

    @Test
    void the_applications_login_cannot_step_around_row_security() {
        assertEquals(List.of("f"), Database.column("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                + " from pg_roles where rolname = 'samverka_app'"));
        assertEquals(List.of(), Database.column("select relname from pg_class where pg_get_userbyid(relowner) = 'samverka_app'"
                + " union select nspname from pg_namespace where pg_get_userbyid(nspowner) = 'samverka_app'"
                + " union select proname from pg_proc where pg_get_userbyid(proowner) = 'samverka_app'"));
        assertEquals(List.of(), Database.column("select roleid::regrole::text from pg_auth_members where member = 'samverka_app'::regrole"));
        assertEquals(List.of(), Database.column("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"));
    }

    @Test
    void the_applications_login_may_do_no_more_than_it_needs() {
        assertEquals(List.of(), Database.column("select table_name || ' ' || privilege_type from information_schema.table_privileges"
                + " where grantee in ('samverka_app', 'PUBLIC') and table_schema = 'public'"
                + " and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"));
        // Who may delete is the system, everybody their own address, drafts, keys of requests and notes of a file they are storing, who holds a mail's token what it ends,
        // and who reads in HR's files the periods that these replace.
        assertEquals(List.of("account_address own", "draft own", "employment administrators", "idempotency_record own",
                "routine_subscription holder_ends", "unit_period administrators", "unowned_file own"), Database.column("select p.tablename || ' ' || p.policyname from pg_policies p"
                + " join information_schema.table_privileges g on g.table_name = p.tablename and g.grantee = 'samverka_app' and g.privilege_type = 'DELETE'"
                + " where p.cmd in ('ALL', 'DELETE') and p.qual not like '%samverka_is(''system''::text)%' order by 1"));
        assertEquals(List.of(), Database.column("select table_name || ' ' || privilege_type from information_schema.table_privileges"
                + " where grantee = 'samverka_app' and privilege_type in ('UPDATE', 'DELETE')"
                + " and table_name in ('audit_event', 'audit_batch', 'audit_batch_member', 'retention_rule', 'purged_concern')"));
        assertEquals(List.of("f"), Database.column("select has_schema_privilege('samverka_app', 'public', 'CREATE')"));
    }

    @Test
    void whatever_is_erased_is_pointed_at_through_an_index() {
        assertEquals(List.of(), Database.column("select c.conrelid::regclass || ' ' || c.conname from pg_constraint c where c.contype = 'f'"
                + " and has_table_privilege('samverka_app', c.confrelid, 'DELETE') and not exists (select 1 from pg_index i where i.indrelid = c.conrelid"
                + " and i.indkey[0] = any(c.conkey) and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\([a-z_]+ IS NOT NULL\\)$')) order by 1"));
    }

    @Test
    void every_table_is_explained() {
        assertEquals(List.of(), Database.column("select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p', 'S') and relname <> 'flyway_schema_history' and obj_description(oid, 'pg_class') is null order by 1"));
    }

    @Test
    void every_column_that_does_not_speak_for_itself_is_explained() {
        List<String> unexplained = Database.column("select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid"
                + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped"
                + " and c.relname <> 'flyway_schema_history' and col_description(c.oid, a.attnum) is null order by 1");
        unexplained.removeIf(column -> SPEAK_FOR_THEMSELVES.contains(column.substring(column.indexOf('.') + 1)));
        assertEquals(List.of(), unexplained);
    }

    @Test
    void no_column_is_for_what_must_not_be_asked() {
        List<String> columns = Database.column("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'");
        assertEquals(List.of(), columns.stream().filter(CatalogueTest::isForbidden).toList());
    }

    @Test
    void no_field_or_parameter_of_the_contract_is_for_what_must_not_be_asked() {
        List<String> names = new ArrayList<>();
        gather(Contract.root(), names);
        assertEquals(List.of(), names.stream().distinct().filter(name -> !PINNED.contains(name)).filter(CatalogueTest::isForbidden).toList());
    }

    @Test
    void nothing_numeric_in_the_contract_measures_a_person() {
        List<String> numbers = new ArrayList<>();
        Contract.root().at("/components/schemas").properties().forEach(schema -> schema.getValue().path("properties").properties().stream()
                .filter(field -> field.getValue().toString().matches(".*\"type\":(\"|\\[\")(integer|number).*") && !field.getValue().has("items"))
                .forEach(field -> numbers.add(field.getKey())));
        assertEquals(Set.of(), numbers.stream().filter(name -> !Set.of("version", "overdueDays", "overlapDays", "days", "sizeInBytes", "status", "page", "limit", "count", "totalRecords",
                "totalPages", "eventsChecked", "eventsUnsealed", "headNumber", "firstBrokenBatch", "leastBalance", "puzzles", "difficulty", "position", "before",
                "basisVersion", "concernVersion", "listed", "erased", "postponed", "keptDays",
                // How a week's log review went, without names.
                "visits", "drawn", "waiting", "explained", "unexplained", "lapsed", "overdue",
                // How many were reached by what is done for everybody and for groups; five at the least.
                "held", "reached", "smallDays", "year", "quarter", "individuallyStarted",
                // Of trainings: how long one takes and is valid, how many have it, and what became of a learning platform's rows.
                "minutes", "validityMonths", "valid", "expiring", "expired", "never", "completions", "recorded", "repeated", "refused", "line",
                "capacity", "freePlaces", "queue",
                // Of a message to another system.
                "responseStatus", "attempts",
                // How many a synchronisation with HR told of.
                "added", "changed", "unchanged", "unitsAdded", "unitsChanged", "unitsEnded", "employeesNamed", "employeesAdded", "employeesChanged", "employeesLeft",
                "employeesUnchanged", "rows", "row", "faultCount",
                "number", "routineNumber", "acknowledged", "staff").contains(name))
                .collect(Collectors.toSet()));
    }

    private static void gather(JsonNode node, List<String> names) {
        node.path("properties").properties().forEach(property -> names.add(property.getKey()));
        if (node.path("in").isTextual() && node.path("name").isTextual()) {
            names.add(node.get("name").asText());
        }
        node.forEach(child -> gather(child, names));
    }

    private static boolean isForbidden(String name) {
        return Arrays.stream(name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT).split("[^a-zåäö]+"))
                .anyMatch(FORBIDDEN::contains)
                || FORBIDDEN.contains(name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT));
    }
}
