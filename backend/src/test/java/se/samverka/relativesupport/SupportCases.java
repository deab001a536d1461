package se.samverka.relativesupport;

import static se.samverka.publicsite.Reports.solved;
import static se.samverka.publicsite.Reports.visitor;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Support for relatives in the state a test begins with, brought there over HTTP as people do. */
public final class SupportCases {
    private SupportCases() {
    }

    public static Map<String, Object> asked(String text) {
        return new HashMap<>(Map.of("text", text, "about", "adult", "language", "sv"));
    }

    /** @return the receipt */
    public static String requested(String text) {
        return visitor().body(Map.of("solved", solved(), "support", asked(text))).post("/public/support-requests").then().statusCode(201).extract().path("receipt");
    }

    public static UUID requested() {
        requested("Jag vill prata med någon.");
        return newest();
    }

    public static Response askOnBehalf(Person employee, String key, Map<String, Object> asked) {
        return as(employee).header("Idempotency-Key", key).body(asked).post("/me/support-requests");
    }

    /** Asked by an employee: their ids are in the order of time. */
    public static UUID onBehalf() {
        askOnBehalf(Person.TEACHER, newKey(), asked("En förälder vill prata med någon.")).then().statusCode(201);
        return newest();
    }

    /** Of all, the last row written: receipts lead nowhere from outside. */
    public static UUID newest() {
        return UUID.fromString(Database.column("select id from support_case order by xmin::text::bigint desc limit 1").get(0));
    }

    /** Given to HANDLER, who has been in touch. */
    public static UUID contacted() {
        UUID id = assigned();
        step(Person.HANDLER, id, "contacts", contact()).then().statusCode(200);
        return id;
    }

    public static UUID assigned() {
        UUID id = requested();
        as(Person.HANDLER).get("/me").then().statusCode(200);
        step(Person.COORDINATOR, id, "assignment", Map.of("handlerId", Person.HANDLER.id().toString())).then().statusCode(200);
        return id;
    }

    public static UUID ended() {
        UUID id = contacted();
        step(Person.HANDLER, id, "end", Map.of("outcome", "advice_given")).then().statusCode(200);
        return id;
    }

    public static Map<String, Object> contact() {
        return new HashMap<>(Map.of("kind", "phone", "occurredOn", Concerns.today().toString(), "nextContactOn", nextWeek().toString()));
    }

    public static Map<String, Object> message(String text) {
        return new HashMap<>(Map.of("text", text, "nextContactOn", nextWeek().toString()));
    }

    public static Map<String, Object> start() {
        return new HashMap<>(Map.of("forms", List.of("conversation"), "nextContactOn", nextWeek().toString()));
    }

    public static LocalDate nextWeek() {
        return SwedishWorkingDays.onOrAfter(Concerns.today().plusDays(7));
    }

    public static Response step(Person person, UUID id, String step, Map<String, Object> body) {
        return as(person).header("If-Match", etag(id)).body(body).post("/support-cases/{id}/" + step, id);
    }

    public static Response open(Person person, UUID id) {
        return as(person).get("/support-cases/{id}", id);
    }

    public static Response follow(String receipt) {
        return visitor().body(Map.of("receipt", receipt)).post("/public/support-requests/follow-up");
    }

    public static Response write(String receipt, String text) {
        return visitor().body(Map.of("solved", solved(), "receipt", receipt, "text", text)).post("/public/support-requests/messages");
    }

    public static String etag(UUID id) {
        return '"' + Database.column("select version from support_case where id = ?", id).get(0) + '"';
    }
}
