package se.samverka.concern;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Every step in every state, over HTTP: what is allowed, what is 409, what is 403 and what leaves a trace. */
@ApiTest
class ConcernStepsTest {
    private static final Map<String, Supplier<UUID>> STATES = Map.of("received", Concerns::received, "triaged", Concerns::assigned,
            "assessed", Concerns::assessed, "in_action", Concerns::inAction, "followed_up", Concerns::followedUp, "closed", Concerns::closed);

    /** Who may do it at all, and where it leads from each state; a state that is not named refuses it. */
    private enum Step {
        TRIAGE("triage", Person.COORDINATOR, Map.of("received", "triaged", "triaged", "triaged", "assessed", "assessed", "in_action", "in_action", "followed_up", "followed_up")),
        ASSIGN("assignment", Person.COORDINATOR, Map.of("triaged", "triaged", "assessed", "assessed", "in_action", "in_action", "followed_up", "followed_up")),
        ASSESS("assessments", Person.HANDLER, Map.of("triaged", "assessed", "assessed", "assessed", "in_action", "in_action")),
        MEASURE("measures", Person.HANDLER, Map.of("assessed", "in_action", "in_action", "in_action", "followed_up", "in_action")),
        FOLLOW_UP("follow-ups", Person.HANDLER, Map.of("in_action", "followed_up", "followed_up", "followed_up")),
        CLOSE("closure", Person.HANDLER, Map.of("triaged", "closed", "assessed", "closed", "in_action", "closed", "followed_up", "closed")),
        REOPEN("reopening", Person.COORDINATOR, Map.of("closed", "closed")),
        REFER("emergency-referrals", Person.COORDINATOR, Map.of("received", "received", "triaged", "triaged", "assessed", "assessed",
                "in_action", "in_action", "followed_up", "followed_up")),
        APPROVE("proposal/approval", Person.COORDINATOR, Map.of()),
        REJECT("proposal/rejection", Person.COORDINATOR, Map.of());

        private final String path;
        private final Person person;
        private final Map<String, String> leadsTo;

        Step(String path, Person person, Map<String, String> leadsTo) {
            this.path = path;
            this.person = person;
            this.leadsTo = leadsTo;
        }

        Object body() {
            return switch (this) {
                case TRIAGE -> Concerns.triage("adult");
                case ASSIGN -> Map.of("handlerId", Person.HANDLER.id().toString());
                case ASSESS -> Concerns.assessment();
                case MEASURE -> Concerns.measure();
                case FOLLOW_UP -> Concerns.followUp();
                case CLOSE -> Concerns.closure("advice_only");
                case REOPEN, REJECT -> Map.of("reason", "Nya uppgifter har kommit in.");
                case REFER -> Map.of("service", "emergency_112", "referredOn", Concerns.today().toString());
                case APPROVE -> null;
            };
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"received", "triaged", "assessed", "in_action", "followed_up", "closed"})
    void returns_409_for_steps_the_state_does_not_lead_to(String state) {
        UUID id = STATES.get(state).get();
        String before = Database.column("select c::text from concern c where id = ?", id).get(0);
        for (Step step : Step.values()) {
            if (!step.leadsTo.containsKey(state)) {
                // Before triage nobody is assigned, so nobody but the coordinator sees it at all.
                Person person = state.equals("received") ? Person.COORDINATOR : step.person;
                Response answer = Concerns.step(person, id, step.path, step.body());
                int expected = person == step.person || Set.of(Step.MEASURE, Step.FOLLOW_UP, Step.CLOSE).contains(step) ? 409 : 403;
                assertEquals(expected, answer.statusCode(), step + " in " + state);
                assertEquals(expected == 409 ? "/api/v1/problems/illegal-transition" : "/api/v1/problems/action-not-allowed", answer.path("type"));
            }
        }
        assertEquals(before, Database.column("select c::text from concern c where id = ?", id).get(0));
    }

    @ParameterizedTest
    @CsvSource({"TRIAGE", "ASSIGN", "ASSESS", "MEASURE", "FOLLOW_UP", "CLOSE", "REOPEN", "REFER"})
    void a_legal_step_leads_on_and_leaves_one_event(Step step) {
        assertAll(new LinkedHashMap<>(step.leadsTo).entrySet().stream().map(leads -> () -> {
            UUID id = STATES.get(leads.getKey()).get();
            String etag = Concerns.etag(id);
            long events = events(id);
            long steps = Database.number("select count(*) from concern_step where concern_id = ?", id);
            Response answer = as(step.person).header("If-Match", etag).body(step.body()).post("/concerns/{id}/" + step.path, id);
            answer.then().statusCode(200).body("status", equalTo(leads.getValue())).body("id", equalTo(id.toString()));
            int version = answer.path("version");
            assertEquals("\"" + version + "\"", answer.header("ETag"));
            assertEquals(version, Database.number("select version from concern where id = ?", id));
            assertEquals(leads.getValue(), Database.column("select status from concern where id = ?", id).get(0));
            assertEquals(events + 1, events(id));
            assertEquals(steps + 1, Database.number("select count(*) from concern_step where concern_id = ?", id));
        }));
    }

    @Test
    void returns_403_to_a_coordinator_who_assesses_and_to_a_handler_who_assigns() {
        UUID id = Concerns.assigned();
        for (var refused : List.of(Concerns.step(Person.COORDINATOR, id, "assessments", Concerns.assessment()),
                Concerns.step(Person.HANDLER, id, "assignment", Map.of("handlerId", Person.OTHER_HANDLER.id().toString())),
                Concerns.step(Person.HANDLER, id, "triage", Concerns.triage("adult")))) {
            refused.then().statusCode(403).body("type", equalTo("/api/v1/problems/action-not-allowed"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 428, version-required", "'\"99\"', 412, stale-version", "'*', 412, stale-version", "'W/\"0\"', 412, stale-version",
            "'\"0\", \"1\"', 412, stale-version", "'0', 412, stale-version", "'\"00\"', 412, stale-version", "'abc', 412, stale-version"})
    void returns_428_without_version_and_412_with_a_wrong_one(String ifMatch, int status, String slug) {
        UUID id = Concerns.received();
        var request = as(Person.COORDINATOR).body(Concerns.triage("adult"));
        (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).post("/concerns/{id}/triage", id).then()
                .statusCode(status).body("type", equalTo("/api/v1/problems/" + slug));
        assertEquals("received", Database.column("select status from concern where id = ?", id).get(0));
    }

    @Test
    void returns_412_for_the_version_before() {
        UUID id = Concerns.received();
        String etag = Concerns.etag(id);
        as(Person.COORDINATOR).header("If-Match", etag).body(Concerns.triage("adult")).post("/concerns/{id}/triage", id).then().statusCode(200);
        as(Person.COORDINATOR).header("If-Match", etag).body(Map.of("handlerId", Person.HANDLER.id().toString()))
                .post("/concerns/{id}/assignment", id).then().statusCode(412);
    }

    @ParameterizedTest(name = "child: {0} → {1} {2}")
    @CsvSource(delimiter = '|', value = {
            "                                                       | 422 | #/childReport",
            "made:true                                              | 422 | #/childReport/madeOn",
            "made:false                                             | 422 | #/childReport/reason",
            "made:false,reason:x,madeOn:today                       | 422 | #/childReport/madeOn",
            "made:true,madeOn:tomorrow                              | 422 | #/childReport/madeOn",
            "made:true,madeOn:today                                 | 200 |",
            "made:true,madeOn:today,receiver:Mottagningen           | 200 |",
            "made:false,reason:Rör en händelse utan skada för barn. | 200 |"})
    void a_concern_about_a_child_leaves_triage_only_with_an_answer(String answer, int status, String pointer) {
        UUID id = Concerns.received(Concerns.registration("subjectKind", "child"));
        Map<String, Object> triage = Concerns.triage("child");
        if (answer != null) {
            triage.put("childReport", childReport(answer));
        }
        Response response = Concerns.step(Person.COORDINATOR, id, "triage", triage);
        assertEquals(status, response.statusCode(), response.asString());
        if (pointer != null) {
            response.then().body("errors.pointer", hasItem(pointer));
            assertEquals("received", Database.column("select status from concern where id = ?", id).get(0));
        }
    }

    @Test
    void returns_422_for_a_child_report_about_an_adult() {
        Map<String, Object> triage = Concerns.triage("adult");
        triage.put("childReport", childReport("made:true,madeOn:today"));
        Concerns.step(Person.COORDINATOR, Concerns.received(), "triage", triage).then().statusCode(422).body("errors.pointer", hasItem("#/childReport"));
    }

    @Test
    void a_concern_about_an_employee_goes_to_hr_and_nowhere_else() {
        UUID id = Concerns.received(Concerns.registration("subjectKind", "employee"));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("employee")).then().statusCode(200)
                .body("allowedActions", containsInAnyOrder("refer_to_emergency", "triage", "hand_over", "refer", "close", "write_journal"));
        Concerns.step(Person.COORDINATOR, id, "assignment", Step.ASSIGN.body()).then().statusCode(409);
        Concerns.step(Person.COORDINATOR, id, "measures", Concerns.measure()).then().statusCode(409);
        Concerns.step(Person.COORDINATOR, id, "closure", Concerns.closure("advice_only")).then().statusCode(422).body("errors.code", hasItem("employee_route"));
        Concerns.step(Person.COORDINATOR, id, "closure", Concerns.closure("referred_to_hr")).then().statusCode(200)
                .body("status", equalTo("triaged")).body("awaitsSecondPerson", equalTo(true));
        Concerns.step(Person.COORDINATOR, id, "proposal/approval", null).then().statusCode(409);
        Concerns.step(Person.OTHER_COORDINATOR, id, "proposal/approval", null).then().statusCode(200).body("status", equalTo("closed"));
    }

    @Test
    void who_turns_out_to_be_a_child_meets_the_child_gate_also_later() {
        UUID id = Concerns.inAction();
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("child")).then().statusCode(422)
                .body("errors.code", hasItem("child_report_required"));
        Map<String, Object> child = Concerns.triage("child");
        child.put("childReport", Map.of("made", true, "madeOn", Concerns.today().toString()));
        Concerns.step(Person.COORDINATOR, id, "triage", child).then().statusCode(200)
                .body("status", equalTo("in_action"));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("subjectKind", equalTo("child")).body("childReportMade", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"child", "employee"})
    void returns_422_when_a_child_or_an_employee_is_sorted_as_something_else_without_a_word(String subjectKind) {
        UUID id = Concerns.received(Concerns.registration("subjectKind", subjectKind));
        Map<String, Object> triage = Concerns.triage("unknown");
        Concerns.step(Person.COORDINATOR, id, "triage", triage).then().statusCode(422).body("errors.pointer", hasItem("#/note"));
        triage.put("note", "Skolan har nu berättat att det gäller en vuxen besökare.");
        Concerns.step(Person.COORDINATOR, id, "triage", triage).then().statusCode(200);
    }

    @Test
    void returns_422_when_danger_is_not_of_high_urgency() {
        Map<String, Object> danger = Concerns.triage("adult");
        danger.put("danger", true);
        Concerns.step(Person.COORDINATOR, Concerns.received(), "triage", danger).then().statusCode(422)
                .body("errors.pointer", hasItem("#/urgency")).body("errors.code", hasItem("danger_is_immediate"));
    }

    @Test
    void returns_422_for_outcomes_that_cannot_be() {
        Concerns.step(Person.COORDINATOR, Concerns.triaged(), "closure", Concerns.closure("support_given")).then().statusCode(422);
        Concerns.step(Person.COORDINATOR, Concerns.triaged(), "closure", Concerns.closure("referred_to_hr")).then().statusCode(422);
    }

    @Test
    void returns_422_when_the_assignee_is_no_handler() {
        UUID id = Concerns.triaged();
        as(Person.TEACHER).get("/me").then().statusCode(200);
        for (String assignee : List.of(Person.TEACHER.id().toString(), UUID.randomUUID().toString())) {
            Concerns.step(Person.COORDINATOR, id, "assignment", Map.of("handlerId", assignee)).then().statusCode(422)
                    .body("errors.pointer", hasItem("#/handlerId"));
        }
    }

    @Test
    void returns_422_for_an_assessment_that_is_silent_on_what_protects() {
        UUID id = Concerns.assigned();
        Map<String, Object> silent = Concerns.assessment();
        silent.put("protectiveFactors", List.of());
        Concerns.step(Person.HANDLER, id, "assessments", silent).then().statusCode(422).body("errors.code", hasItem("protective_factors_required"));
        silent.put("noProtectiveFactorsBecause", "Har sökts utan att hittas.");
        Concerns.step(Person.HANDLER, id, "assessments", silent).then().statusCode(200);
    }

    private static Map<String, Object> childReport(String answer) {
        Map<String, Object> report = new LinkedHashMap<>();
        for (String pair : answer.split(",(?=[a-z]+[A-Za-z]*:)")) {
            String[] parts = pair.split(":", 2);
            report.put(parts[0], switch (parts[1]) {
                case "true" -> true;
                case "false" -> false;
                case "today" -> Concerns.today().toString();
                case "tomorrow" -> Concerns.today().plusDays(1).toString();
                default -> parts[1];
            });
        }
        return report;
    }

    private static long events(UUID id) {
        return Database.number("select count(*) from audit_event where subject_id = ? and action not in ('concern.opened', 'concern.journal_read')", id);
    }
}
