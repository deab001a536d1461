package se.samverka.shared.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.AtOnce;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Several at once: nothing is done twice and nothing is lost. */
@ApiTest
class ConcurrencyTest {

    @RepeatedTest(5)
    void returns_412_to_one_of_two_writers_and_2xx_to_the_other() throws Exception {
        UUID id = Concerns.inAction();
        String etag = Concerns.etag(id);
        List<Response> answers = AtOnce.call(List.of(
                () -> as(Person.HANDLER).header("If-Match", etag).body(Concerns.followUp()).post("/concerns/{id}/follow-ups", id),
                () -> as(Person.COORDINATOR).header("If-Match", etag).body(Concerns.measure()).post("/concerns/{id}/measures", id)));
        assertEquals(List.of(200, 412), answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals(1, Database.number("select count(*) from concern_step where concern_id = ? and kind in ('measure', 'follow_up')", id) - 1);
        assertEquals(Integer.parseInt(etag.replace("\"", "")) + 1, Database.number("select version from concern where id = ?", id));
    }

    @RepeatedTest(3)
    void ten_posts_with_one_key_make_one_concern() throws Exception {
        String key = newKey();
        Map<String, Object> registration = Concerns.registration();
        long before = Database.number("select count(*) from concern");
        List<Response> answers = AtOnce.call(IntStream.range(0, 10).<Callable<Response>>mapToObj(i ->
                () -> as(Person.TEACHER).header("Idempotency-Key", key).body(registration).post("/concerns")).toList());
        assertEquals(Set.of(201), answers.stream().map(Response::statusCode).collect(Collectors.toSet()));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(9, answers.stream().filter(answer -> "true".equals(answer.header("Idempotency-Replayed"))).count());
        assertEquals(before + 1, Database.number("select count(*) from concern"));
        UUID id = UUID.fromString(answers.get(0).path("id"));
        assertEquals(1, Database.number("select count(*) from audit_event where subject_id = ?", id));
        assertEquals(1, Database.number("select count(*) from concern_step where concern_id = ?", id));
    }

    @Test
    void a_replay_answers_the_same_and_says_so() {
        String key = newKey();
        Response first = post(Person.TEACHER, key, Concerns.registration());
        Response second = post(Person.TEACHER, key, Concerns.registration());
        first.then().statusCode(201).header("Idempotency-Replayed", equalTo(null));
        second.then().statusCode(201).header("Idempotency-Replayed", "true").header("Location", first.header("Location"));
        assertEquals(first.asString(), second.asString());
    }

    @Test
    void a_replay_tells_how_the_thing_is_now() {
        String key = newKey();
        UUID id = UUID.fromString(post(Person.TEACHER, key, Concerns.registration()).then().statusCode(201).extract().path("id"));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        post(Person.TEACHER, key, Concerns.registration()).then().statusCode(201).header("Idempotency-Replayed", "true")
                .body("id", equalTo(id.toString())).body("status", equalTo("triaged"));
    }

    @Test
    void of_what_was_asked_only_a_keyed_fingerprint_is_kept() {
        String key = newKey();
        post(Person.TEACHER, key, Concerns.registration()).then().statusCode(201);
        post(Person.SECTOR_LEAD, key, Concerns.registration()).then().statusCode(201);
        assertEquals(2, Set.copyOf(Database.column("select encode(fingerprint, 'hex') from idempotency_record where key = ?", key)).size());
        assertEquals(List.of("actor_id", "created_id", "fingerprint", "key", "reserved_at"), Database.column(
                "select column_name from information_schema.columns where table_name = 'idempotency_record' order by 1"));
    }

    @Test
    void returns_422_when_the_key_was_used_for_something_else() {
        String key = newKey();
        post(Person.TEACHER, key, Concerns.registration()).then().statusCode(201);
        post(Person.TEACHER, key, Concerns.registration("urgency", "not_urgent")).then().statusCode(422)
                .body("type", equalTo("/api/v1/problems/idempotency-key-reused"));
    }

    @Test
    void returns_422_when_the_key_was_used_for_another_operation() {
        String key = newKey();
        UUID id = Concerns.assigned();
        as(Person.HANDLER).header("Idempotency-Key", key).body(Concerns.entry("Ett samtal.")).post("/concerns/{id}/journal-entries", id).then().statusCode(201);
        post(Person.HANDLER, key, Concerns.registration()).then().statusCode(422);
    }

    @Test
    void a_key_belongs_to_one_caller() {
        String key = newKey();
        String one = post(Person.TEACHER, key, Concerns.registration()).then().statusCode(201).extract().path("id");
        String other = post(Person.SECTOR_LEAD, key, Concerns.registration("urgency", "not_urgent")).then().statusCode(201)
                .header("Idempotency-Replayed", equalTo(null)).extract().path("id");
        assertEquals(2, Set.of(one, other).size());
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String key = newKey();
        post(Person.TEACHER, key, Concerns.registration("sectorCode", "no_such_sector")).then().statusCode(422);
        post(Person.TEACHER, key, Concerns.registration()).then().statusCode(201).header("Idempotency-Replayed", equalTo(null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "with space in it", "åäöåäöåäö", "semi;colon;key", "quote\"quote\"quote"})
    void returns_400_without_a_good_key(String key) {
        var request = as(Person.TEACHER).body(Concerns.registration());
        (key == null ? request : request.header("Idempotency-Key", key)).post("/concerns").then().statusCode(400)
                .body("type", equalTo("/api/v1/problems/idempotency-key-required"));
    }

    @Test
    void returns_400_for_a_key_without_end() {
        post(Person.TEACHER, "k".repeat(201), Concerns.registration()).then().statusCode(400);
        post(Person.TEACHER, "k".repeat(192) + newKey().substring(0, 8), Concerns.registration()).then().statusCode(201);
    }

    private static Response post(Person person, String key, Map<String, Object> body) {
        return as(person).header("Idempotency-Key", key).body(body).post("/concerns");
    }
}
