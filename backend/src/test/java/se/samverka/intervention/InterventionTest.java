package se.samverka.intervention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.intervention.Interventions.end;
import static se.samverka.intervention.Interventions.etag;
import static se.samverka.intervention.Interventions.kindNamed;
import static se.samverka.intervention.Interventions.note;
import static se.samverka.intervention.Interventions.plan;
import static se.samverka.intervention.Interventions.planned;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Statements;

/** What is done for everybody and for groups: planned, counted by the day, ended; numbers and never names. */
@ApiTest
class InterventionTest {

    @Test
    void it_is_planned_under_way_from_its_first_session_and_ended() {
        UUID id = planned(Person.SECTOR_LEAD);
        as(Person.SECTOR_LEAD).get("/interventions/{id}", id).then().statusCode(200).body("status", equalTo("planned"))
                .body("responsible.name", equalTo("Petra Sundin")).body("level", equalTo("general")).body("kindName", equalTo("Föräldramöte om nätet"))
                .body("allowedActions", containsInAnyOrder("change", "note_sessions", "end"));
        end(Person.SECTOR_LEAD, id, "ended").then().statusCode(409);
        note(Person.SECTOR_LEAD, id, 7, 2, 43).then().statusCode(200).header("ETag", "\"1\"").body("status", equalTo("ongoing"))
                .body("reach.held", equalTo(2)).body("reach.reached", equalTo(43));
        end(Person.SECTOR_LEAD, id, "ended").then().statusCode(200).body("status", equalTo("ended")).body("conclusion", equalTo("Många kom."))
                .body("endedOn", equalTo(Concerns.today().toString())).body("allowedActions", empty());
        note(Person.SECTOR_LEAD, id, 1, 1, 10).then().statusCode(409);
        assertEquals(List.of("intervention.planned", "intervention.sessions_noted", "intervention.ended"),
                Database.column("select action from audit_event where subject_id = ? order by id", id));
    }

    @Test
    void a_day_is_noted_again_when_it_was_wrong_and_taken_back_when_it_never_was() {
        UUID id = planned(Person.HANDLER);
        note(Person.HANDLER, id, 7, 1, 400).then().statusCode(200);
        note(Person.HANDLER, id, 7, 1, 40).then().statusCode(200).body("days.size()", equalTo(1)).body("reach.reached", equalTo(40));
        note(Person.HANDLER, id, 7, 0, 40).then().statusCode(200).body("days", empty()).body("reach.held", equalTo(0)).body("reach.reached", nullValue());
    }

    @Test
    void a_reach_under_five_is_kept_nowhere_and_derivable_from_nothing() {
        UUID id = planned(Person.HANDLER);
        note(Person.HANDLER, id, 7, 1, 20).then().statusCode(200);
        note(Person.HANDLER, id, 6, 1, 3).then().statusCode(200).body("days[0].reached", nullValue())
                .body("reach.held", equalTo(2)).body("reach.reached", equalTo(20)).body("reach.smallDays", equalTo(1));
        note(Person.HANDLER, id, 5, 1, 5).then().statusCode(200).body("reach.reached", equalTo(25));
        assertEquals(0, Database.number("select count(*) from intervention_session where reached < 5"));
        assertEquals(List.of(), Database.column("select snapshot::text from audit_event where subject_id = ? and snapshot::text like '%reached%'", id));
    }

    @Test
    void who_answers_for_it_and_the_coordinator_change_it_others_of_the_group_read() {
        UUID id = planned(Person.HANDLER);
        Map<String, Object> moved = Interventions.plan();
        moved.put("endsOn", Concerns.today().plusDays(90).toString());
        for (Person other : List.of(Person.OTHER_HANDLER, Person.SECTOR_LEAD)) {
            as(other).header("If-Match", etag(id)).body(moved).put("/interventions/{id}", id).then().statusCode(403);
            as(other).get("/interventions/{id}", id).then().statusCode(200).body("allowedActions", empty());
        }
        as(Person.COORDINATOR).header("If-Match", "\"9\"").body(moved).put("/interventions/{id}", id).then().statusCode(412);
        as(Person.COORDINATOR).header("If-Match", etag(id)).body(moved).put("/interventions/{id}", id).then().statusCode(200)
                .body("plan.endsOn", equalTo(moved.get("endsOn"))).body("responsible.name", equalTo("Hanna Wikström"));
        as(Person.GROUP_MEMBER).get("/interventions/{id}", id).then().statusCode(200);
        as(Person.TEACHER).get("/interventions/{id}", id).then().statusCode(403);
        as(Person.COORDINATOR).get("/interventions/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void it_is_listed_page_by_page_and_narrowed() {
        UUID older = planned(Person.HANDLER);
        UUID newer = planned(Person.HANDLER);
        String next = as(Person.GROUP_MEMBER).queryParam("limit", 1).get("/interventions").then().statusCode(200)
                .body("items.id", contains(newer.toString())).extract().path("_links.next");
        as(Person.GROUP_MEMBER).get(next.replace("/api/v1", "")).then().statusCode(200).body("items.id", contains(older.toString()));
        as(Person.COORDINATOR).get("/interventions?level=general&status=planned").then().statusCode(200)
                .body("items.id", hasItem(newer.toString())).body("items.status", everyItem(equalTo("planned")));
        as(Person.COORDINATOR).get("/interventions?level=specific").then().statusCode(200).body("items.id", not(hasItem(newer.toString())));
        as(Person.COORDINATOR).get("/interventions?status=begun").then().statusCode(400).body("errors.pointer", contains("?status"));
    }

    @Test
    void a_year_is_added_up_by_level_and_quarter_and_the_individual_level_only_as_a_whole() {
        UUID id = planned(Person.COORDINATOR);
        int year = Concerns.today().minusDays(2).getYear();
        int quarter = (Concerns.today().minusDays(2).getMonthValue() - 1) / 3;
        String held = "levels[0].quarters[" + quarter + "].reach.held";
        int before = as(Person.COORDINATOR).get("/intervention-totals?year={year}", year).then().statusCode(200)
                .body("levels.level", contains("general", "specific")).body("levels[0].quarters.quarter", contains(1, 2, 3, 4)).extract().path(held);
        note(Person.COORDINATOR, id, 2, 3, 60).then().statusCode(200);
        as(Person.COORDINATOR).get("/intervention-totals?year={year}", year).then().statusCode(200).body(held, equalTo(before + 3));
        as(Person.COORDINATOR).get("/intervention-totals?year=2001").then().statusCode(200).body("individuallyStarted", nullValue())
                .body("levels[0].reach.reached", nullValue());
        as(Person.COORDINATOR).get("/intervention-totals?year=1999").then().statusCode(400);
        as(Person.SECTOR_LEAD).get("/intervention-totals").then().statusCode(403);
    }

    @Test
    void what_is_to_be_looked_at_is_a_task_of_who_answers_for_it() {
        Map<String, Object> plan = Interventions.plan();
        plan.put("followUpOn", Concerns.today().minusDays(2).toString());
        String id = plan(Person.SECTOR_LEAD, plan).then().statusCode(201).extract().path("id");
        String task = "items.find { it.kind == 'follow_up_intervention' && it.subjectId == '" + id + "' }";
        as(Person.SECTOR_LEAD).get("/me/tasks").then().statusCode(200).body(task + ".overdueDays", equalTo(2));
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200).body(task, nullValue());
        end(Person.COORDINATOR, UUID.fromString(id), "cancelled").then().statusCode(200).body("status", equalTo("cancelled"));
        as(Person.SECTOR_LEAD).get("/me/tasks").then().statusCode(200).body(task, nullValue());
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        Map<String, Object> plan = Interventions.plan();
        plan.put("endsOn", Concerns.today().minusDays(60).toString());
        plan(Person.COORDINATOR, plan).then().statusCode(422).body("errors.pointer", contains("#/plan/endsOn"));
        plan = Interventions.plan();
        plan.put("sectorCode", "finns_inte");
        plan(Person.COORDINATOR, plan).then().statusCode(422).body("errors.pointer", contains("#/plan/sectorCode"));
        plan = Interventions.plan();
        plan.put("name", " ");
        plan(Person.COORDINATOR, plan).then().statusCode(422).body("errors.pointer", contains("#/plan/name"));
        as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("kindId", kindNamed("Mentor"), "plan", Interventions.plan()))
                .post("/interventions").then().statusCode(422).body("errors.code", contains("wrong_level"));
        as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("kindId", UUID.randomUUID(), "plan", Interventions.plan()))
                .post("/interventions").then().statusCode(422).body("errors.code", contains("kind_not_offered"));
        UUID id = planned(Person.COORDINATOR);
        note(Person.COORDINATOR, id, -1, 1, 10).then().statusCode(422).body("errors.code", contains("in_the_future"));
        note(Person.COORDINATOR, id, 40, 1, 10).then().statusCode(422).body("errors.code", contains("before_start"));
        note(Person.COORDINATOR, id, 1, 51, 10).then().statusCode(422).body("errors.pointer", contains("#/held"));
        note(Person.COORDINATOR, id, 1, 1, -1).then().statusCode(422).body("errors.pointer", contains("#/reached"));
    }

    @Test
    void it_costs_the_same_however_many_there_are() {
        UUID id = planned(Person.COORDINATOR);
        for (int day = 1; day <= 10; day++) {
            note(Person.COORDINATOR, id, day, 1, 10).then().statusCode(200);
        }
        costs(2, () -> as(Person.COORDINATOR).get("/interventions/{id}", id).then().statusCode(200));
        costs(2, () -> as(Person.COORDINATOR).get("/interventions?limit=100").then().statusCode(200));
        costs(2, () -> as(Person.COORDINATOR).get("/intervention-totals").then().statusCode(200));
        costs(1, () -> as(Person.COORDINATOR).get("/intervention-kinds").then().statusCode(200));
        String etag = etag(id);
        costs(5, () -> as(Person.COORDINATOR).header("If-Match", etag).body(Map.of("heldOn", Concerns.today().toString(), "held", 1, "reached", 9))
                .put("/interventions/{id}/sessions", id).then().statusCode(200));
    }

    static void costs(int most, Runnable request) {
        List<String> sent = Statements.during(request);
        assertTrue(sent.size() <= most, sent.size() + " statements, not " + most + ":\n" + String.join("\n", sent));
    }
}
