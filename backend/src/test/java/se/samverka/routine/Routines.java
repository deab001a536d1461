package se.samverka.routine;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Routines as tests begin with them, made over HTTP as people do: the coordinator writes, the other coordinator approves. */
public final class Routines {
    private Routines() {
    }

    /** A version and what it is a version of. */
    public record Made(UUID routine, UUID version, String address) {
    }

    /** An address that anybody may read. */
    public static String anyPublicAddress() {
        List<String> known = Database.column("select r.address from routine r join routine_version v on v.routine_id = r.id"
                + " where v.status = 'published' and 'public' = any (v.audiences) limit 1");
        return known.isEmpty() ? published().address() : known.get(0);
    }

    public static Made started() {
        return started("other");
    }

    private static Made started(String topic) {
        String address = "prov-" + newKey().substring(0, 8);
        Response answer = start(address, topic);
        answer.then().statusCode(201);
        return new Made(UUID.fromString(answer.path("id")), UUID.fromString(answer.path("versions[0].id")), address);
    }

    static Response start(String address) {
        return start(address, "other");
    }

    private static Response start(String address, String topic) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey())
                .body(Map.of("address", address, "topic", topic, "name", "Prov " + address)).post("/routines");
    }

    static Made written() {
        return written(started());
    }

    private static Made written(Made made) {
        write(Person.COORDINATOR, made, content()).then().statusCode(200);
        return made;
    }

    public static Made submitted() {
        return submitted(written());
    }

    private static Made submitted(Made made) {
        step(Person.COORDINATOR, made, "submission", null).then().statusCode(200);
        return made;
    }

    public static Made approved() {
        return approved(submitted());
    }

    private static Made approved(Made made) {
        step(Person.OTHER_COORDINATOR, made, "approval", null).then().statusCode(200);
        return made;
    }

    public static Made published() {
        return published(approved());
    }

    /** What is followed for concerns that come in from now on. */
    public static Made publishedForConcerns() {
        return published(approved(submitted(written(started("concern")))));
    }

    private static Made published(Made made) {
        step(Person.COORDINATOR, made, "publication", Map.of("from", Concerns.today().toString())).then().statusCode(200);
        return made;
    }

    /** A second version that has taken the first one's place. */
    public static Made publishedAnew(Made before, boolean major) {
        Made next = draftOf(before);
        Map<String, Object> content = content();
        content.put("major", major);
        write(Person.COORDINATOR, next, content).then().statusCode(200);
        return published(approved(submitted(next)));
    }

    public static void withdrawn(Made made) {
        step(Person.COORDINATOR, made, "withdrawal", Map.of("reason", "Gäller inte längre.")).then().statusCode(200);
    }

    static Made draftOf(Made before) {
        String id = as(Person.COORDINATOR).header("Idempotency-Key", newKey()).post("/routines/{id}/versions", before.routine())
                .then().statusCode(201).extract().path("id");
        return new Made(before.routine(), UUID.fromString(id), before.address());
    }

    static Response write(Person person, Made made, Map<String, Object> content) {
        return as(person).header("If-Match", etag(made)).body(content).put("/routines/{id}/versions/{version}", made.routine(), made.version());
    }

    static Response step(Person person, Made made, String step, Object body) {
        RequestSpecification caller = as(person).header("If-Match", etag(made));
        return (body == null ? caller : caller.body(body)).post("/routines/{id}/versions/{version}/" + step, made.routine(), made.version());
    }

    static Response read(Person person, Made made) {
        return as(person).get("/routines/{id}/versions/{version}", made.routine(), made.version());
    }

    static String etag(Made made) {
        return read(Person.COORDINATOR, made).header("ETag");
    }

    static Map<String, Object> content() {
        return new HashMap<>(Map.of("major", true, "changelog", "Prov", "reviewOn", Concerns.today().plusYears(1).toString(),
                "editions", List.of(edition("staff", "Personalens text"), edition("civil_society", "Föreningarnas text"),
                        edition("public", "Allas text"), edition("easy_swedish", "Lätt text")),
                "steps", List.of(step("Ring 112 vid fara."))));
    }

    static Map<String, Object> edition(String audience, String text) {
        return new HashMap<>(Map.of("audience", audience, "language", "sv", "title", "Rubrik", "text", text));
    }

    static Map<String, Object> step(String what) {
        return new HashMap<>(Map.of("what", what, "who", "Du", "within", "Genast", "contact", "112", "functionCode", "samordnare"));
    }

    static Map<String, Object> with(String field, Object value) {
        Map<String, Object> content = content();
        content.put(field, value);
        return content;
    }
}
