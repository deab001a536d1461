package se.samverka.handover;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** Hand-overs in the state a test begins with, brought there over HTTP as people do. */
public final class HandOvers {
    public static final Map<String, Object> REASON = Map.of("reason", "Hör till en annan kommun.");
    private static final Map<String, UUID> RECIPIENTS = new HashMap<>();

    private HandOvers() {
    }

    /** Social services, received in the system by OTHER_HANDLER. */
    public static UUID socialServices() {
        return recipient("social_services", true, List.of(Person.OTHER_HANDLER));
    }

    public static UUID police() {
        return recipient("police", false, List.of());
    }

    public static UUID hrSecurity() {
        return recipient("hr_security", true, List.of());
    }

    public static synchronized UUID recipient(String kind, boolean inside, List<Person> receivers) {
        return RECIPIENTS.computeIfAbsent(kind, ignored -> {
            receivers.forEach(receiver -> as(receiver).get("/me").then().statusCode(200));
            return UUID.fromString(add(recipient("Mottagare " + kind, kind, inside, receivers)).then().statusCode(201).extract().path("id"));
        });
    }

    public static Map<String, Object> recipient(String name, String kind, boolean inside, List<Person> receivers) {
        return new HashMap<>(Map.of("name", name, "kind", kind, "insideAuthority", inside, "phone", "090-10 00 00",
                "receivers", receivers.stream().map(receiver -> receiver.id().toString()).toList(), "active", true));
    }

    public static Response add(Map<String, Object> recipient) {
        return asStrong(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(recipient).post("/recipients");
    }

    /** Keys of the parts whose key passes. */
    public static List<String> parts(Person person, UUID concern, Predicate<String> wanted) {
        return as(person).get("/concerns/{id}/hand-over-options", concern).then().statusCode(200).extract()
                .jsonPath().getList("parts.key", String.class).stream().filter(wanted).toList();
    }

    /** What happened and what kind of concern it is, to a recipient in the system. */
    public static Map<String, Object> choice(Person person, UUID concern, String kind, UUID recipient, String method) {
        return new HashMap<>(Map.of("kind", kind, "recipientId", recipient.toString(), "method", method, "identityFields", List.of(),
                "parts", parts(person, concern, key -> key.equals("event_type") || key.endsWith(".what_happened"))));
    }

    public static JsonPath preview(Person person, UUID concern, Map<String, Object> choice) {
        return as(person).body(choice).post("/concerns/{id}/hand-over-previews", concern).then().statusCode(200).extract().jsonPath();
    }

    /** As it was previewed, on a legal basis that holds for what the municipality knows itself. */
    public static Map<String, Object> command(Person person, UUID concern, Map<String, Object> choice) {
        Map<String, Object> command = new HashMap<>(choice);
        command.put("packageHash", preview(person, concern, choice).getString("packageHash"));
        command.putAll(ground());
        return command;
    }

    /** OSL 10:2: necessary for the municipality's own task. */
    public static Map<String, Object> ground() {
        return new HashMap<>(Map.of("basisCode", "osl_10_2", "holder", "municipality", "answers", List.of(
                        Map.of("question", "necessary", "answer", "yes"), Map.of("question", "only_easier", "answer", "no")),
                "balance", "Utan uppgiften kan mottagaren inte ge det stöd som kommunen ska ge. Inget mer än så lämnas."));
    }

    public static Response send(Person person, UUID concern, Map<String, Object> command) {
        return as(person).header("Idempotency-Key", newKey()).header("If-Match", Concerns.etag(concern)).body(command)
                .post("/concerns/{id}/hand-overs", concern);
    }

    /** A transfer to social services in the system, from the coordinator. */
    public static UUID sent(UUID concern) {
        return sent(concern, "transfer", socialServices(), "in_system");
    }

    public static UUID sent(UUID concern, String kind, UUID recipient, String method) {
        Map<String, Object> command = command(Person.COORDINATOR, concern, choice(Person.COORDINATOR, concern, kind, recipient, method));
        return UUID.fromString(send(Person.COORDINATOR, concern, command).then().statusCode(201).extract().path("id"));
    }

    /** A step on the sender's side with the version that is current. */
    public static Response step(Person person, UUID concern, UUID handOver, String step, Object body) {
        return step(as(person), concern, handOver, step, body);
    }

    public static Response step(RequestSpecification caller, UUID concern, UUID handOver, String step, Object body) {
        var request = caller.header("If-Match", etag(concern, handOver));
        return (body == null ? request : request.body(body)).post("/concerns/{id}/hand-overs/{handOver}/" + step, concern, handOver);
    }

    /** A step of somebody who receives. */
    public static Response receive(Person person, UUID concern, UUID handOver, String step, Object body) {
        var request = as(person).header("If-Match", etag(concern, handOver));
        return (body == null ? request : request.body(body)).post("/received-hand-overs/{handOver}/" + step, handOver);
    }

    public static String etag(UUID concern, UUID handOver) {
        return "\"" + item(concern, handOver).get("version") + "\"";
    }

    public static Map<String, Object> item(UUID concern, UUID handOver) {
        return as(Person.COORDINATOR).get("/concerns/{id}/hand-overs", concern).then().statusCode(200).extract()
                .path("items.find { it.id == '" + handOver + "' }");
    }
}
