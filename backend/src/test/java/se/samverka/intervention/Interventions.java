package se.samverka.intervention;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** Interventions on three levels, as those who plan them do. */
public final class Interventions {
    private Interventions() {
    }

    /** A line of the catalogue for the level, under a name of its own. */
    static Map<String, Object> kind(String level) {
        Map<String, Object> kind = new HashMap<>(Map.of("level", level, "name", "Insats " + newKey().substring(0, 8), "description", "Något som görs.",
                "targetGroup", "Unga vuxna", "provider", "Fritidsverksamheten", "decidedBy", "Enhetschef", "evidence", "experience", "active", true));
        if (level.equals("individual")) {
            kind.put("ground", "consent");
        }
        return kind;
    }

    static Response addKind(Person person, Map<String, Object> kind) {
        return as(person).header("Idempotency-Key", newKey()).body(kind).post("/intervention-kinds");
    }

    static String kindNamed(String name) {
        return as(Person.TEACHER).get("/intervention-kinds").then().statusCode(200).extract().path("items.find { it.name == '" + name + "' }.id");
    }

    static Map<String, Object> plan() {
        return new HashMap<>(Map.of("name", "Föräldramöten hösten", "sectorCode", "utbildning", "startsOn", Concerns.today().minusDays(30).toString(),
                "endsOn", Concerns.today().plusDays(60).toString(), "followUpOn", Concerns.today().plusDays(30).toString()));
    }

    static Response plan(Person person, Map<String, Object> plan) {
        return as(person).header("Idempotency-Key", newKey()).body(Map.of("kindId", kindNamed("Föräldramöte om nätet"), "plan", plan)).post("/interventions");
    }

    static UUID planned(Person person) {
        return UUID.fromString(plan(person, plan()).then().statusCode(201).extract().path("id"));
    }

    /** The sessions of a day so many days ago. */
    static Response note(Person person, UUID id, int daysAgo, int held, int reached) {
        return as(person).header("If-Match", etag(id)).body(Map.of("heldOn", Concerns.today().minusDays(daysAgo).toString(), "held", held, "reached", reached))
                .put("/interventions/{id}/sessions", id);
    }

    static Response end(Person person, UUID id, String outcome) {
        return as(person).header("If-Match", etag(id)).body(Map.of("outcome", outcome, "conclusion", "Många kom.")).post("/interventions/{id}/end", id);
    }

    static String etag(UUID id) {
        return as(Person.COORDINATOR).get("/interventions/{id}", id).then().statusCode(200).extract().header("ETag");
    }

    /** A mentor, on consent, with one goal. */
    public static Map<String, Object> individual() {
        return new HashMap<>(Map.of("kindId", kindNamed("Mentor"), "ground", "consent", "groundOn", Concerns.today().toString(),
                "groundNote", "Person 1 samtycker, tre månader.", "startsOn", Concerns.today().toString(), "endsOn", Concerns.today().plusMonths(3).toString(),
                "followUpOn", Concerns.today().plusMonths(1).toString(), "goals", List.of("Vara i skolan varje dag.")));
    }

    public static Response plan(Person person, UUID concern, Map<String, Object> plan) {
        return as(person).header("Idempotency-Key", newKey()).body(plan).post("/concerns/{id}/interventions", concern);
    }

    static UUID planned(UUID concern) {
        return UUID.fromString(plan(Person.HANDLER, concern, individual()).then().statusCode(201).extract().path("id"));
    }

    static UUID ongoing(UUID concern) {
        UUID id = planned(concern);
        begin(concern, id).then().statusCode(200);
        return id;
    }

    public static Response begin(UUID concern, UUID id) {
        return as(Person.HANDLER).header("If-Match", "\"0\"").post("/concerns/{id}/interventions/{one}/start", concern, id);
    }

    public static Response session(UUID concern, UUID id, Map<String, Object> session) {
        return as(Person.HANDLER).header("Idempotency-Key", newKey()).body(session).post("/concerns/{id}/interventions/{one}/sessions", concern, id);
    }

    public static Response step(UUID concern, UUID id, String version, String step, Map<String, Object> body) {
        return as(Person.HANDLER).header("If-Match", '"' + version + '"').body(body).post("/concerns/{id}/interventions/{one}/" + step, concern, id);
    }

    static Response list(Person person, UUID concern) {
        return as(person).get("/concerns/{id}/interventions", concern);
    }
}
