package se.samverka.rights;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Safeguard 27: the data protection officer stops the processing of a case, or of everything. */
@ApiTest
class RestrictionTest {
    @Test
    void a_restricted_case_is_read_and_marked_and_not_changed() {
        UUID id = Concerns.assigned();
        String etag = Concerns.etag(id);
        Restrictions.restricted(id);
        as(Person.HANDLER).header("If-Match", etag).body(Concerns.assessment()).post("/concerns/{id}/assessments", id)
                .then().statusCode(423).body("type", equalTo("/api/v1/problems/restricted"));
        as(Person.HANDLER).get("/concerns/{id}", id).then().statusCode(200).body("restricted", is(true)).body("allowedActions", is(empty()));
        as(Person.COORDINATOR).get("/concerns?limit=100").then().body("items.find { it.id == '" + id + "' }.restricted", is(true));
        as(Person.HANDLER).get("/concerns/{id}/journal-entries", id).then().statusCode(200);
        as(Person.HANDLER).get("/concerns/{id}/history", id).then().body("items.action", hasItem("rights.restricted"));
    }

    @Test
    void a_lifted_restriction_lets_work_go_on() {
        UUID id = Concerns.assigned();
        UUID restriction = Restrictions.restricted(id);
        Restrictions.lift(restriction).then().statusCode(200).body("mayLift", is(false));
        Concerns.step(Person.HANDLER, id, "assessments", Concerns.assessment()).then().statusCode(200);
        Restrictions.lift(restriction).then().statusCode(412);
    }

    @Test
    void everything_restricted_stops_everything_also_what_comes_in() {
        UUID id = Concerns.assigned();
        UUID entry = Concerns.journalEntry(Person.HANDLER, id);
        UUID restriction = UUID.fromString(Restrictions.restrict(Restrictions.ofEverything()).then().statusCode(201).extract().path("id"));
        try {
            Concerns.register(Person.TEACHER, Concerns.registration()).then().statusCode(423);
            asMachine("samverka-municipal", "concerns:submit").header("Idempotency-Key", newKey()).body(Concerns.registration())
                    .post("/partner/concerns").then().statusCode(423);
            as(Person.HANDLER).header("If-Match", "\"0\"").post("/concerns/{id}/journal-entries/{entry}/lock", id, entry).then().statusCode(423);
            as(Person.HANDLER).get("/concerns/{id}", id).then().statusCode(200).body("restricted", is(true));
        } finally {
            Restrictions.lift(restriction).then().statusCode(200);
        }
        Concerns.register(Person.TEACHER, Concerns.registration()).then().statusCode(201);
    }

    @Test
    void who_may_not_know_of_the_case_does_not_learn_that_it_is_restricted() {
        UUID id = Concerns.assigned();
        Restrictions.restricted(id);
        as(Person.OTHER_HANDLER).header("If-Match", "\"0\"").body(Concerns.assessment()).post("/concerns/{id}/assessments", id).then().statusCode(404);
    }

    @Test
    void returns_409_when_already_restricted_and_422_for_what_cannot_be() {
        UUID id = Concerns.received();
        Restrictions.restricted(id);
        Restrictions.restrict(Restrictions.ofCase(Restrictions.caseNumber(id))).then().statusCode(409);
        Restrictions.restrict(Restrictions.ofCase("2019-9999")).then().statusCode(422)
                .body("errors.pointer", is(List.of("#/caseNumber"))).body("errors.code", is(List.of("unknown_case")));
        Restrictions.restrict(with("everything", true)).then().statusCode(422).body("errors.code", is(List.of("one_of")));
        Restrictions.restrict(with("caseNumber", null)).then().statusCode(422).body("errors.code", is(List.of("required")));
        Restrictions.restrict(with("registrationNumber", "19121212-1212")).then().statusCode(422)
                .body("type", equalTo("/api/v1/problems/personal-identity-number"));
    }

    @Test
    void lifting_needs_a_strong_login_and_a_person_who_was_told() {
        UUID restriction = Restrictions.restricted(Concerns.received());
        as(Person.AUDITOR).header("If-Match", "\"0\"").body(Map.of("subjectInformedOn", Concerns.today().toString()))
                .post("/restrictions/{id}/lifting", restriction).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        se.samverka.testing.Call.asStrong(Person.AUDITOR).header("If-Match", "\"0\"").body(Map.of())
                .post("/restrictions/{id}/lifting", restriction).then().statusCode(422).body("errors.code", is(List.of("required")));
    }

    @Test
    void a_retry_restricts_once() {
        Map<String, Object> command = Restrictions.ofCase(Restrictions.caseNumber(Concerns.received()));
        String key = newKey();
        String first = as(Person.AUDITOR).header("Idempotency-Key", key).body(command).post("/restrictions").then().statusCode(201).extract().path("id");
        as(Person.AUDITOR).header("Idempotency-Key", key).body(command).post("/restrictions").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(first));
    }

    @Test
    void the_database_itself_refuses_what_the_application_would_forget() throws SQLException {
        UUID id = Concerns.assigned();
        Restrictions.restricted(id);
        for (String change : List.of("update concern set urgency = 'days' where id = '" + id + "'",
                "insert into concern_step (id, concern_id, kind, at, by_id, content) select gen_random_uuid(), concern_id, kind, at, '"
                        + Person.COORDINATOR.id() + "', content from concern_step where concern_id = '" + id + "' limit 1")) {
            try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
                assertEquals("SV423", assertThrows(SQLException.class, () -> Database.change(connection, change)).getSQLState());
            }
        }
        assertEquals("SV423", assertThrows(SQLException.class, () -> {
            try (Connection superuser = Database.asSuperuser()) {
                Database.change(superuser, "delete from concern_step where concern_id = ?", id);
            }
        }, "not even the system erases it").getSQLState());
    }

    /** A table that comes later and holds something of cases brings the trigger of V57, or is added here with its reason. */
    @Test
    void every_table_with_parts_of_cases_refuses() {
        List<String> exempt = List.of("break_glass", "case_reference", "message_read_mark", "read_review", "restriction",
                // What serves the person goes on.
                "case_requester", "dispute", "information_duty", "information_note", "rights_request", "subject_extract");
        List<String> without = Database.column("select c.table_name from information_schema.columns c"
                + " where c.table_schema = 'public' and c.column_name = 'concern_id' and not exists (select 1 from pg_trigger t"
                + " where t.tgrelid = c.table_name::regclass and t.tgname = 'not_when_restricted') order by 1");
        assertEquals(List.of(), without.stream().filter(table -> !exempt.contains(table)).toList());
    }

    @Test
    void an_auditor_learns_numbers_and_nothing_else_of_cases() throws SQLException {
        UUID id = Concerns.received();
        try (Connection connection = Database.as(Person.AUDITOR, "officer")) {
            assertEquals(List.of(Restrictions.caseNumber(id)), Database.column(connection, "select case_number from case_reference where concern_id = ?", id));
            assertEquals(List.of(), Database.column(connection, "select id::text from concern where id = ?", id));
        }
        for (Person person : List.of(Person.COORDINATOR, Person.HANDLER, Person.TEACHER, Person.ADMIN)) {
            try (Connection connection = Database.as(person, "officer")) {
                assertEquals(List.of("0"), Database.column(connection, "select count(*) from case_reference"), person.name());
            }
        }
        as(Person.COORDINATOR).get("/restrictions").then().statusCode(403);
        as(Person.AUDITOR).get("/restrictions").then().statusCode(200).body("items.id", not(empty()));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> command = new HashMap<>(Restrictions.ofCase("2019-0042"));
        command.put(field, value);
        return command;
    }
}
