package se.samverka.concern;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.Person;

/** Concerns in the state a test begins with, brought there over HTTP as people do. */
public final class Concerns {
    private Concerns() {
    }

    /** A good registration; tests change what they are about. */
    public static Map<String, Object> registration() {
        Map<String, Object> event = new HashMap<>(Map.of("whatHappened", "Person 1 visade en film där ett attentat hyllades.",
                "occurredOn", today().toString(), "datePrecision", "exact", "place", "Högstadieskolan",
                "placeKind", "school", "source", "first_hand"));
        return new HashMap<>(Map.of("subjectKind", "adult", "eventType", "signs_at_person", "urgency", "days",
                "emergencyCalled", false, "observedEvents", List.of(event)));
    }

    public static Map<String, Object> registration(String field, Object value) {
        Map<String, Object> registration = registration();
        registration.put(field, value);
        return registration;
    }

    public static Response register(Person reporter, Map<String, Object> registration) {
        return as(reporter).header("Idempotency-Key", newKey()).body(registration).post("/concerns");
    }

    public static UUID received(Map<String, Object> registration) {
        return UUID.fromString(register(Person.TEACHER, registration).then().statusCode(201).extract().path("id"));
    }

    public static UUID received() {
        return received(registration());
    }

    public static UUID triaged() {
        UUID id = received();
        step(Person.COORDINATOR, id, "triage", triage("adult")).then().statusCode(200);
        return id;
    }

    public static UUID assigned() {
        UUID id = triaged();
        assign(id, Person.HANDLER);
        return id;
    }

    /** Gives the concern to somebody, who has logged in before. */
    public static void assign(UUID id, Person handler) {
        as(handler).get("/me").then().statusCode(200);
        step(Person.COORDINATOR, id, "assignment", Map.of("handlerId", handler.id().toString())).then().statusCode(200);
    }

    /** A working entry in its journal. */
    public static UUID journalEntry(Person writer, UUID concern) {
        return UUID.fromString(as(writer).header("Idempotency-Key", newKey()).body(entry("Samtal med person 1."))
                .post("/concerns/{id}/journal-entries", concern).then().statusCode(201).extract().path("id"));
    }

    public static Map<String, Object> entry(String text) {
        return new HashMap<>(Map.of("kind", "note", "occurredOn", today().toString(), "text", text));
    }

    public static UUID assessed() {
        UUID id = assigned();
        step(Person.HANDLER, id, "assessments", assessment()).then().statusCode(200);
        return id;
    }

    public static UUID inAction() {
        UUID id = assessed();
        step(Person.HANDLER, id, "measures", measure()).then().statusCode(200);
        return id;
    }

    public static UUID followedUp() {
        UUID id = inAction();
        step(Person.HANDLER, id, "follow-ups", followUp()).then().statusCode(200);
        return id;
    }

    public static UUID closed() {
        UUID id = followedUp();
        step(Person.HANDLER, id, "closure", closure("support_given")).then().statusCode(200);
        return id;
    }

    public static Map<String, Object> triage(String subjectKind) {
        return new HashMap<>(Map.of("danger", false, "subjectKind", subjectKind, "eventType", "signs_at_person", "urgency", "days"));
    }

    public static Map<String, Object> assessment() {
        return new HashMap<>(Map.of("riskFactors", List.of("Söker sig till en våldsbejakande krets på nätet."),
                "protectiveFactors", List.of("God kontakt med en tränare."), "urgency", "days",
                "conclusion", "action_needed", "summary", "Behöver stöd av en vuxen utanför familjen."));
    }

    public static Map<String, Object> measure() {
        return new HashMap<>(Map.of("preventionLevel", "individual", "description", "Kontaktperson och stöd i skolan.",
                "responsible", "Socialtjänstens mottagning", "followUpOn", today().plusMonths(3).toString()));
    }

    public static Map<String, Object> followUp() {
        return new HashMap<>(Map.of("heldOn", today().toString(), "result", "improved", "note", "Går i skolan igen."));
    }

    public static Map<String, Object> closure(String outcome) {
        return new HashMap<>(Map.of("outcome", outcome, "reason", "Stödet har gett resultat."));
    }

    /** Takes a step with the version that is current. */
    public static Response step(Person person, UUID id, String step, Object body) {
        RequestSpecification request = as(person).header("If-Match", etag(id));
        return (body == null ? request : request.body(body)).post("/concerns/{id}/" + step, id);
    }

    public static String etag(UUID id) {
        return as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200).extract().header("ETag");
    }

    public static LocalDate today() {
        return LocalDate.now(SystemClock.SWEDEN);
    }
}
