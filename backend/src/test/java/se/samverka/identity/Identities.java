package se.samverka.identity;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Identities, access requests and broken glass that a test begins with, brought there over HTTP as people do. */
public final class Identities {
    /** Of Skatteverket's test series. */
    public static final String NUMBER = "198507099805";
    public static final String OTHER_NUMBER = "198112289874";

    private Identities() {
    }

    public static Map<String, Object> details() {
        return new HashMap<>(Map.of("name", "Alvar Testsson", "birthYear", "2009", "phone", "070-174 06 05",
                "email", "alvar@example.se", "address", "Storgatan 1"));
    }

    public static Map<String, Object> identity(Map<String, Object> details) {
        return new HashMap<>(Map.of("whose", "subject", "pseudonym", "person 1", "protectedIdentity", false, "details", details));
    }

    public static Map<String, Object> withNumber(String number) {
        Map<String, Object> details = details();
        details.put("personalIdentityNumber", number);
        details.put("numberJustification", "Förväxlas annars med en annan person.");
        return details;
    }

    public static Response record(Person person, UUID concern, Map<String, Object> identity) {
        return asStrong(person).header("Idempotency-Key", newKey()).body(identity).post("/concerns/{id}/identities", concern);
    }

    /** Written by the handler of the concern. */
    public static UUID recorded(UUID concern, Map<String, Object> details) {
        forgetSearches();
        return UUID.fromString(record(Person.HANDLER, concern, identity(details)).then().statusCode(201).extract().path("id"));
    }

    public static UUID recorded(UUID concern) {
        return recorded(concern, details());
    }

    public static Response open(Person person, UUID concern, UUID identity, String... fields) {
        return asStrong(person).body(Map.of("fields", List.of(fields))).post("/concerns/{id}/identities/{identity}/opening", concern, identity);
    }

    public static Response list(Person person, UUID concern) {
        return asStrong(person).get("/concerns/{id}/identities", concern);
    }

    public static UUID requested(Person handler, UUID concern) {
        return UUID.fromString(asStrong(handler).header("Idempotency-Key", newKey())
                .body(Map.of("caseNumber", caseNumber(concern), "reason", "Samma person söker stöd i ett annat ärende."))
                .post("/identity-access-requests").then().statusCode(201).extract().path("id"));
    }

    public static Response grant(Person person, UUID request, int days) {
        return asStrong(person).header("If-Match", "\"0\"").body(Map.of("days", days)).post("/identity-access-requests/{id}/grant", request);
    }

    /** As somebody who has no other case open. */
    public static UUID brokenGlass(Person person, UUID concern) {
        endGlass(person);
        return UUID.fromString(breakGlass(person, caseNumber(concern)).then().statusCode(201).extract().path("id"));
    }

    public static Response breakGlass(Person person, String caseNumber) {
        return asStrong(person).header("Idempotency-Key", newKey())
                .body(Map.of("caseNumber", caseNumber, "reasonKind", "danger", "reason", "Akut läge, handläggaren nås inte."))
                .post("/break-glass");
    }

    public static void endGlass(Person person) {
        List<Map<String, Object>> mine = as(person).get("/break-glass?limit=100").then().statusCode(200).extract().path("items");
        mine.stream().filter(glass -> ((List<?>) glass.get("allowedActions")).contains("end")).forEach(glass ->
                as(person).header("If-Match", "\"" + glass.get("version") + "\"").post("/break-glass/{id}/end", glass.get("id")).then().statusCode(200));
    }

    public static String caseNumber(UUID concern) {
        return Database.column("select case_number from concern where id = ?", concern).get(0);
    }

    /** Tests write more identities in an hour than anybody may. */
    public static void forgetSearches() {
        Database.change("delete from identity_search where done_at is not null or asked_at < now() - interval '1 second'");
    }

    /** Of the concern, as the system keeps them. */
    public static List<String> actions(UUID concern) {
        return Database.column("select action from audit_event where subject_id = ? order by id", concern);
    }

    public static UUID aboutEmployee() {
        UUID id = Concerns.received(Concerns.registration("subjectKind", "employee"));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("employee")).then().statusCode(200);
        return id;
    }
}
