package se.samverka.rights;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** Corrections, notes, requests and extracts that a test begins with, made over HTTP as people do. */
public final class Rights {
    public static final String CONTESTED = "Personen säger att det var någon annan.";

    private Rights() {
    }

    public static String step(UUID concern) {
        return as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200).extract().path("steps[0].id");
    }

    public static Response correct(Person person, UUID concern, String text) {
        return as(person).header("Idempotency-Key", newKey()).body(Map.of("stepId", step(concern), "text", text)).post("/concerns/{id}/corrections", concern);
    }

    /** @param step null for the case as a whole */
    public static Response dispute(Person person, UUID concern, String step) {
        Map<String, Object> command = new HashMap<>(Map.of("statement", CONTESTED));
        command.put("stepId", step);
        return as(person).header("Idempotency-Key", newKey()).body(command).post("/concerns/{id}/disputes", concern);
    }

    public static Response settle(Person person, UUID concern, String dispute, String outcome) {
        return as(person).header("If-Match", "\"0\"").body(Map.of("outcome", outcome, "reason", "Två personer har berättat samma sak."))
                .post("/concerns/{id}/disputes/{dispute}/settlement", concern, dispute);
    }

    public static Response noteInformation(Person person, UUID concern, Map<String, Object> note) {
        return as(person).header("If-Match", etagOfInformation(concern)).body(note).post("/concerns/{id}/information-notes", concern);
    }

    public static String etagOfInformation(UUID concern) {
        return as(Person.COORDINATOR).get("/concerns/{id}/information", concern).then().statusCode(200).extract().header("ETag");
    }

    public static Map<String, Object> request() {
        return new HashMap<>(Map.of("kind", "access", "requesterKind", "data_subject", "channel", "letter", "receivedOn", Concerns.today().toString(),
                "requester", new HashMap<>(Map.of("name", "Person Ett", "contact", "Storgatan 1", "wording", "Jag vill veta vad som står om mig."))));
    }

    public static Response register(Person person, Map<String, Object> request) {
        return as(person).header("Idempotency-Key", newKey()).body(request).post("/rights-requests");
    }

    public static UUID registered(Person person) {
        return UUID.fromString(register(person, request()).then().statusCode(201).extract().path("request.id"));
    }

    /** About the concern, which HANDLER handles. */
    public static UUID bound(UUID concern) {
        UUID request = registered(Person.AUDITOR);
        step(Person.COORDINATOR, request, "case", Map.of("caseNumber", Restrictions.caseNumber(concern))).then().statusCode(200);
        return request;
    }

    /** Takes a step with the version that is current. */
    public static Response step(Person person, UUID request, String step, Object body) {
        var caller = as(person).header("If-Match", as(Person.COORDINATOR).get("/rights-requests/{id}", request).header("ETag"));
        return (body == null ? caller : caller.body(body)).post("/rights-requests/{id}/" + step, request);
    }

    public static Response openRequester(Person person, UUID request) {
        return asStrong(person).post("/rights-requests/{id}/requester/opening", request);
    }

    public static JsonPath options(UUID concern, String madeFor) {
        return as(Person.HANDLER).get("/concerns/{id}/extract-options/" + madeFor, concern).then().statusCode(200).extract().jsonPath();
    }

    /** Every part as it is proposed. */
    public static List<Map<String, Object>> choices(UUID concern, String madeFor) {
        List<Map<String, Object>> choices = new ArrayList<>();
        options(concern, madeFor).<Map<String, Object>>getList("parts").forEach(part -> {
            Map<String, Object> choice = new HashMap<>(Map.of("key", part.get("key")));
            choice.put("ground", part.get("proposedGround"));
            choices.add(choice);
        });
        return choices;
    }

    public static Response prepare(Person person, UUID concern, String madeFor, List<Map<String, Object>> choices) {
        return as(person).header("Idempotency-Key", newKey()).body(Map.of("madeFor", madeFor, "choices", choices)).post("/concerns/{id}/extracts", concern);
    }

    public static UUID prepared(UUID concern, String madeFor) {
        return UUID.fromString(prepare(Person.HANDLER, concern, madeFor, choices(concern, madeFor)).then().statusCode(201).extract().path("extract.id"));
    }

    public static Response approve(Person person, UUID concern, UUID extract) {
        Response view = as(Person.COORDINATOR).get("/concerns/{id}/extracts/{extract}", concern, extract);
        return as(person).header("If-Match", view.header("ETag")).body(Map.of("contentHash", view.<String>path("contentHash")))
                .post("/concerns/{id}/extracts/{extract}/approval", concern, extract);
    }

    public static UUID approved(UUID concern, String madeFor) {
        UUID extract = prepared(concern, madeFor);
        approve(Person.COORDINATOR, concern, extract).then().statusCode(200);
        return extract;
    }
}
