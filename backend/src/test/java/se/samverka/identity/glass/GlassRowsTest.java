package se.samverka.identity.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.disclosure.Disclosures;
import se.samverka.identity.Identities;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Row security alone: what is seen through broken glass is not changed. */
@ApiTest
class GlassRowsTest {
    private static final String NOT_PERMITTED = "42501";

    @BeforeEach
    @AfterEach
    void nothingOpen() {
        List.of(Person.OTHER_HANDLER, Person.AUDITOR).forEach(Identities::endGlass);
    }

    @Test
    void nothing_is_added_to_the_case() throws SQLException {
        UUID concern = Concerns.assigned();
        Disclosures.logIn(Person.OTHER_HANDLER);
        Disclosures.logIn(Person.AUDITOR);
        for (Person person : List.of(Person.OTHER_HANDLER, Person.AUDITOR)) {
            Identities.brokenGlass(person, concern);
            refused(person, "insert into concern_step (id, concern_id, kind, at, by_id, content)"
                    + " values (gen_random_uuid(), ?, 'measure', now(), ?, 'x')", concern, person.id());
            refused(person, "insert into journal_entry (id, version, concern_id, kind, occurred_on, text, state, written_by, written_at)"
                    + " values (gen_random_uuid(), 0, ?, 'note', current_date, 'x', 'working', ?, now())", concern, person.id());
            refused(person, "insert into disclosure (id, version, concern_id, case_number, status, direction, recipient_kind, recipient, age_group,"
                    + " started_by, started_at, changed_at) values (gen_random_uuid(), 0, ?, 'x', 'proactive', 'own_initiative', 'police', 'x', 'unknown', ?, now(), now())",
                    concern, person.id());
        }
    }

    @Test
    void nobody_says_yes_to_what_they_only_see() throws SQLException {
        UUID concern = Concerns.assigned();
        UUID disclosure = Disclosures.prepared(concern);
        Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        refused(Person.OTHER_HANDLER, "insert into disclosure_approval (id, disclosure_id, package_hash, approved_by, approved_at)"
                + " select gen_random_uuid(), id, package_hash, ?, now() from disclosure where id = ?", Person.OTHER_HANDLER.id(), disclosure);
    }

    @Test
    void nothing_of_the_case_is_changed() throws SQLException {
        UUID concern = Concerns.assigned();
        UUID disclosure = Disclosures.prepared(concern);
        Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        try (Connection connection = Database.as(Person.OTHER_HANDLER, "officer")) {
            assertEquals(List.of("1"), Database.column(connection, "select count(*) from disclosure where id = ?", disclosure));
            assertEquals(0, Database.change(connection, "update disclosure set case_number = 'x' where id = ?", disclosure));
        }
        try (Connection connection = Database.as(Person.HANDLER, "officer")) {
            assertEquals(1, Database.change(connection, "update disclosure set case_number = 'x' where id = ?", disclosure));
        }
    }

    private static void refused(Person person, String statement, Object... values) throws SQLException {
        try (Connection connection = Database.as(person, "officer")) {
            assertEquals(NOT_PERMITTED, assertThrows(SQLException.class, () -> Database.change(connection, statement, values)).getSQLState());
        }
    }
}
