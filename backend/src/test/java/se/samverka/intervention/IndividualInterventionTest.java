package se.samverka.intervention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.intervention.Interventions.begin;
import static se.samverka.intervention.Interventions.individual;
import static se.samverka.intervention.Interventions.kindNamed;
import static se.samverka.intervention.Interventions.list;
import static se.samverka.intervention.Interventions.ongoing;
import static se.samverka.intervention.Interventions.plan;
import static se.samverka.intervention.Interventions.planned;
import static se.samverka.intervention.Interventions.session;
import static se.samverka.intervention.Interventions.step;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What is done for the person of a concern: by its handler, on consent or decision, with goals and an outcome for each. */
@ApiTest
class IndividualInterventionTest {
    private static final Map<String, Object> CAME = Map.of("heldOn", Concerns.today().toString(), "attended", true, "note", "Bra samtal.");
    private static final Map<String, Object> GIVEN_UP = Map.of("cause", "consent_withdrawn", "reason", "Vill inte fortsätta.");

    @Test
    void it_goes_from_its_plan_to_an_outcome_for_each_goal() {
        UUID concern = Concerns.assessed();
        Map<String, Object> plan = individual();
        plan.put("goals", List.of("Vara i skolan.", "Träna två kvällar."));
        String id = plan(Person.HANDLER, concern, plan).then().statusCode(201).body("status", equalTo("planned")).body("kindName", equalTo("Mentor"))
                .body("ground", equalTo("consent")).body("goals.text", contains("Vara i skolan.", "Träna två kvällar."))
                .body("allowedActions", containsInAnyOrder("begin", "reschedule", "cancel")).extract().path("id");
        UUID one = UUID.fromString(id);
        session(concern, one, CAME).then().statusCode(409);
        begin(concern, one).then().statusCode(200).header("ETag", "\"1\"").body("status", equalTo("ongoing"));
        session(concern, one, CAME).then().statusCode(201).body("sessions.note", contains("Bra samtal."));
        session(concern, one, Map.of("heldOn", Concerns.today().toString(), "attended", false)).then().statusCode(201).body("sessions.attended", contains(false, true));
        step(concern, one, "1", "end", Map.of("goals", List.of(Map.of("outcome", "reached")))).then().statusCode(422)
                .body("errors.code", contains("outcome_for_each_goal"));
        step(concern, one, "1", "end", Map.of("goals", List.of(Map.of("outcome", "reached"), Map.of("outcome", "cancelled")))).then().statusCode(422)
                .body("errors.pointer", contains("#/goals/1/note"));
        step(concern, one, "1", "end", Map.of("goals", List.of(Map.of("outcome", "reached"), Map.of("outcome", "cancelled", "note", "Klubben lades ned."))))
                .then().statusCode(200).body("status", equalTo("ended")).body("goals.outcome", contains("reached", "cancelled"))
                .body("goals[1].note", equalTo("Klubben lades ned.")).body("allowedActions", empty());
        step(concern, one, "2", "cancellation", GIVEN_UP).then().statusCode(409);
        assertEquals(List.of("planned", "begun", "session_noted", "session_noted", "ended"), Database.column(
                "select substring(action from 25) from audit_event where subject_id = ? and action like 'individual_intervention.%' order by id", concern));
    }

    @Test
    void a_consent_may_be_withdrawn_at_any_time() {
        UUID concern = Concerns.assessed();
        step(concern, planned(concern), "0", "cancellation", GIVEN_UP).then().statusCode(200).body("status", equalTo("cancelled"));
        step(concern, ongoing(concern), "1", "cancellation", GIVEN_UP).then().statusCode(200).body("cancellation", equalTo("consent_withdrawn"))
                .body("cancellationReason", equalTo("Vill inte fortsätta.")).body("endedOn", equalTo(Concerns.today().toString()));
    }

    @Test
    void the_handler_plans_and_carries_on_the_coordinator_reads_and_strangers_learn_nothing() {
        UUID concern = Concerns.assessed();
        UUID one = planned(concern);
        plan(Person.COORDINATOR, concern, individual()).then().statusCode(403);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/concerns/{id}/interventions/{one}/start", concern, one).then().statusCode(403);
        list(Person.COORDINATOR, concern).then().statusCode(200).body("items.id", contains(one.toString())).body("mayPlan", equalTo(false))
                .body("items[0].allowedActions", empty());
        list(Person.HANDLER, concern).then().statusCode(200).body("mayPlan", equalTo(true));
        list(Person.OTHER_HANDLER, concern).then().statusCode(404);
        plan(Person.OTHER_HANDLER, concern, individual()).then().statusCode(404);
        list(Person.TEACHER, concern).then().statusCode(403);
        step(Concerns.assessed(), one, "0", "cancellation", GIVEN_UP).then().statusCode(404);
        assertEquals(List.of("2"), Database.column("select count(*) from audit_event where subject_id = ? and action = 'individual_intervention.read'", concern));
        as(Person.COORDINATOR).get("/concerns/{id}/reads", concern).then().statusCode(200).body("items.action", hasItem("individual_intervention.read"));
    }

    @Test
    void row_security_alone_lets_only_the_handler_write() throws SQLException {
        UUID concern = Concerns.assessed();
        UUID one = planned(concern);
        try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals(0, Database.change(connection, "update individual_intervention set status = 'ongoing' where id = ?", one));
            assertEquals(0, Database.change(connection, "delete from individual_intervention where id = ?", one));
        }
        try (Connection connection = Database.as(Person.OTHER_HANDLER, "officer")) {
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from individual_intervention where id = ?", one));
        }
        try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals("42501", assertThrows(SQLException.class, () -> Database.change(connection, "insert into individual_session"
                    + " select gen_random_uuid(), id, concern_id, current_date, true, null, '" + Person.COORDINATOR.id() + "', now() from individual_intervention where id = ?", one))
                    .getSQLState());
        }
    }

    @Test
    void it_rests_on_what_its_kind_asks_for() {
        UUID concern = Concerns.assessed();
        refused(concern, "kindId", kindNamed("Kontaktperson"), "ground_not_allowed");
        refused(concern, "ground", "decision", "ground_not_allowed");
        refused(concern, "groundOn", Concerns.today().plusDays(1).toString(), "in_the_future");
        refused(concern, "kindId", kindNamed("Fältarbete"), "wrong_level");
        refused(concern, "endsOn", Concerns.today().minusDays(1).toString(), "ends_before_start");
        refused(concern, "goals", List.of(), "too_few");
        refused(concern, "goals", List.of("Hjälp åt 19121212-1212"), "personal_identity_number");
        refused(concern, "groundNote", null, "required");
    }

    private static void refused(UUID concern, String field, Object value, String code) {
        Map<String, Object> plan = individual();
        plan.put(field, value);
        plan(Person.HANDLER, concern, plan).then().statusCode(422).body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigned", "closed", "employee"})
    void returns_409_for_a_concern_that_is_not_worked_with(String state) {
        UUID concern = switch (state) {
            case "assigned" -> Concerns.assigned();
            case "closed" -> Concerns.closed();
            default -> Concerns.assessed();
        };
        if (state.equals("employee")) {
            Database.change("update concern set subject_kind = 'employee' where id = ?", concern);
        }
        plan(Person.HANDLER, concern, individual()).then().statusCode(409);
    }

    @Test
    void a_concern_is_closed_when_what_is_done_for_its_person_has_come_to_an_end() {
        UUID concern = Concerns.followedUp();
        UUID planned = planned(concern);
        UUID ongoing = ongoing(concern);
        close(Person.HANDLER, concern).then().statusCode(409).body("type", endsWith("/intervention-unfinished"));
        step(concern, ongoing, "1", "end", Map.of("goals", List.of(Map.of("outcome", "partly_reached")))).then().statusCode(200);
        close(Person.COORDINATOR, concern).then().statusCode(409).body("type", endsWith("/intervention-unfinished"));
        step(concern, planned, "0", "cancellation", GIVEN_UP).then().statusCode(200);
        close(Person.HANDLER, concern).then().statusCode(200).body("status", equalTo("closed"));
    }

    @Test
    void what_was_planned_while_a_second_person_thought_about_closing_is_finished_first() {
        UUID concern = Concerns.assessed();
        Concerns.step(Person.HANDLER, concern, "closure", Concerns.closure("no_basis")).then().statusCode(200).body("awaitsSecondPerson", equalTo(true));
        UUID one = planned(concern);
        Concerns.step(Person.COORDINATOR, concern, "proposal/approval", null).then().statusCode(409).body("type", endsWith("/intervention-unfinished"));
        step(concern, one, "0", "cancellation", GIVEN_UP).then().statusCode(200);
        Concerns.step(Person.COORDINATOR, concern, "proposal/approval", null).then().statusCode(200).body("status", equalTo("closed"));
    }

    private static Response close(Person person, UUID concern) {
        return Concerns.step(person, concern, "closure", Concerns.closure("support_given"));
    }

    @Test
    void what_is_under_way_in_a_closed_concern_is_told_of_and_can_be_ended() {
        UUID concern = Concerns.followedUp();
        UUID one = ongoing(concern);
        list(Person.HANDLER, concern).then().body("openInClosedConcern", equalTo(false));
        Database.change("update concern set status = 'closed', closed_at = now(), due_on = null, closure_outcome = 'support_given' where id = ?", concern);
        list(Person.HANDLER, concern).then().statusCode(200).body("openInClosedConcern", equalTo(true)).body("mayPlan", equalTo(false));
        step(concern, one, "1", "end", Map.of("goals", List.of(Map.of("outcome", "partly_reached")))).then().statusCode(200);
        list(Person.HANDLER, concern).then().body("openInClosedConcern", equalTo(false));
    }

    @Test
    void it_is_made_once_and_changed_by_who_saw_it_as_it_is() {
        UUID concern = Concerns.assessed();
        String key = newKey();
        Map<String, Object> plan = individual();
        String id = as(Person.HANDLER).header("Idempotency-Key", key).body(plan).post("/concerns/{id}/interventions", concern).then().statusCode(201).extract().path("id");
        as(Person.HANDLER).header("Idempotency-Key", key).body(plan).post("/concerns/{id}/interventions", concern).then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        Map<String, String> later = Map.of("endsOn", Concerns.today().plusMonths(4).toString());
        as(Person.HANDLER).body(later).put("/concerns/{id}/interventions/{one}/schedule", concern, id).then().statusCode(428);
        as(Person.HANDLER).header("If-Match", "\"5\"").body(later).put("/concerns/{id}/interventions/{one}/schedule", concern, id).then().statusCode(412);
        as(Person.HANDLER).header("If-Match", "\"0\"").body(later).put("/concerns/{id}/interventions/{one}/schedule", concern, id).then().statusCode(200)
                .body("endsOn", equalTo(later.get("endsOn"))).body("followUpOn", nullValue());
        assertEquals(1, Database.number("select count(*) from individual_intervention where concern_id = ?", concern));
    }

    @Test
    void what_is_to_be_looked_at_is_a_task_of_the_handler() {
        UUID concern = Concerns.assessed();
        UUID one = ongoing(concern);
        Database.change("update individual_intervention set follow_up_on = current_date - 3 where id = ?", one);
        String task = "items.find { it.kind == 'follow_up_individual_intervention' && it.subjectId == '" + concern + "' }";
        as(Person.HANDLER).get("/me/tasks").then().statusCode(200).body(task + ".reference", notNullValue());
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200).body(task, nullValue());
    }

    @Test
    void the_persons_extract_shows_it_whole() {
        UUID concern = Concerns.assessed();
        session(concern, ongoing(concern), CAME).then().statusCode(201);
        asStrong(Person.HANDLER).get("/concerns/{id}/extract-options/subject", concern).then().statusCode(200)
                .body("parts.find { it.kind == 'intervention' }.fields.value", hasItems("Mentor", "Vara i skolan varje dag.", "Person 1 samtycker, tre månader."))
                .body("parts.find { it.kind == 'intervention' }.proposedGround", nullValue())
                .body("parts.find { it.kind == 'intervention_session' }.fields.value", hasItem("Bra samtal."));
        asStrong(Person.HANDLER).get("/concerns/{id}/extract-options/reporter", concern).then().statusCode(200)
                .body("parts.find { it.kind == 'intervention' }.proposedGround", equalTo("other_person"));
    }

    @Test
    void one_answer_always_holds_it_all() {
        UUID concern = Concerns.assessed();
        UUID one = ongoing(concern);
        Database.change("insert into individual_session select gen_random_uuid(), ?, ?, current_date, true, null, ?, now() from generate_series(1, 200)",
                one, concern, Person.HANDLER.id());
        session(concern, one, CAME).then().statusCode(409);
        for (int i = 1; i < 30; i++) {
            planned(concern);
        }
        plan(Person.HANDLER, concern, individual()).then().statusCode(409);
        list(Person.HANDLER, concern).then().statusCode(200).body("items.size()", equalTo(30));
    }

    @Test
    void it_costs_the_same_however_much_there_is() {
        UUID concern = Concerns.assessed();
        for (int i = 0; i < 4; i++) {
            UUID one = ongoing(concern);
            session(concern, one, CAME).then().statusCode(201);
            session(concern, one, CAME).then().statusCode(201);
        }
        InterventionTest.costs(5, () -> list(Person.HANDLER, concern).then().statusCode(200));
        UUID one = ongoing(concern);
        InterventionTest.costs(9, () -> session(concern, one, CAME).then().statusCode(201));
    }
}
