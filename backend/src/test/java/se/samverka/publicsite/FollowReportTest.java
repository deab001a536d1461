package se.samverka.publicsite;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.message.Messages;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Following by receipt: what is told, to whom, and that asking tells nothing more. */
@ApiTest
class FollowReportTest {
    private static final String UNKNOWN = "0000-0000-0000-0000-0000";

    @Test
    void tells_the_progress_and_nothing_more() {
        String receipt = Reports.submitted();
        UUID concern = Reports.newestConcern();
        Reports.follow(receipt).then().statusCode(200).body("found", equalTo(true)).body("progress", equalTo("received"))
                .body("receivedOn", equalTo(Concerns.today().toString())).body("messages", empty());
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        Reports.follow(receipt.toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l')).then().body("progress", equalTo("with_right_person"));
        Concerns.step(Person.COORDINATOR, concern, "closure", Concerns.closure("lawful_expression")).then().statusCode(200);
        Response finished = Reports.follow(receipt);
        finished.then().body("progress", equalTo("finished"));
        assertFalse(finished.asString().contains("lawful"));
        assertFalse(finished.asString().contains(concern.toString()));
    }

    @Test
    void messages_go_both_ways_and_neither_side_learns_who_the_other_is() {
        String receipt = Reports.submitted();
        UUID concern = Reports.newestConcern();
        Messages.write(Person.COORDINATOR, concern, "Vet du ungefär när det var?").then().statusCode(201);
        Response read = Reports.follow(receipt);
        read.then().body("messages.text", contains("Vet du ungefär när det var?")).body("messages.from", contains("officer"));
        assertFalse(read.asString().contains("Hedman"));
        Reports.write(receipt, "På eftermiddagen.").then().statusCode(200).body("found", equalTo(true))
                .body("messages.position", contains(1, 2)).body("messages.from", contains("officer", "reporter"));
        Messages.of(Person.COORDINATOR, concern).then().statusCode(200).body("items.text", contains("Vet du ungefär när det var?", "På eftermiddagen."))
                .body("items.by", contains("Sara Hedman", null)).body("items.readOn", contains(Concerns.today().toString(), Concerns.today().toString()));
    }

    @Test
    void a_message_sent_again_is_written_once() {
        String receipt = Reports.submitted();
        Map<String, Object> message = Map.of("solved", Reports.solved(), "receipt", receipt, "text", "Det hände igen.");
        Reports.visitor().body(message).post("/public/reports/messages").then().statusCode(200).body("messages.text", contains("Det hände igen."));
        Reports.visitor().body(message).post("/public/reports/messages").then().statusCode(200).header("Idempotency-Replayed", "true")
                .body("messages.text", contains("Det hände igen."));
        Map<String, Object> other = new HashMap<>(message);
        other.put("text", "Något annat.");
        Reports.visitor().body(other).post("/public/reports/messages").then().statusCode(409);
    }

    @Test
    void returns_422_for_what_may_not_be_written_and_403_without_work() {
        String receipt = Reports.submitted();
        Reports.write(receipt, " ").then().statusCode(422);
        Reports.write(receipt, "Ring 19121212-1212").then().statusCode(422);
        Reports.write(receipt, "x".repeat(2001)).then().statusCode(422);
        Map<String, Object> unsolved = Map.of("challenge", "1.16.3.1.m3Jq0Yb7S1KpQ2cV8dXw5g.m3Jq0Yb7S1KpQ2cV8dXw5g", "proof", List.of(1));
        Reports.visitor().body(Map.of("solved", unsolved, "receipt", receipt, "text", "Hej")).post("/public/reports/messages").then().statusCode(403);
        Reports.follow(receipt).then().body("messages", empty());
    }

    @Test
    void an_unknown_receipt_reaches_nothing_and_writes_nothing() {
        Reports.submitted();
        long before = Database.number("select count(*) from message");
        Reports.follow(UNKNOWN).then().statusCode(200).body("found", equalTo(false)).body("messages", empty());
        Reports.write(UNKNOWN, "Hej").then().statusCode(200).body("found", equalTo(false)).body("messages", empty());
        assertEquals(before, Database.number("select count(*) from message"));
        for (String wrong : List.of("", "-", "K7QM", "x".repeat(100))) {
            Reports.follow(wrong).then().statusCode(200).body("found", equalTo(false));
        }
    }

    @Test
    void known_or_not_the_answer_has_one_length_and_the_same_headers() {
        String receipt = Reports.submitted();
        List<Response> answers = List.of(Reports.follow(UNKNOWN), Reports.follow(receipt), Reports.write(UNKNOWN, "Hej"),
                Reports.write(receipt, "x".repeat(2000)), Reports.write(receipt, "😀".repeat(2000)), Reports.follow(receipt));
        assertEquals(List.of(32768), answers.stream().map(answer -> answer.asByteArray().length).distinct().toList());
        assertEquals(1, answers.stream().map(answer -> answer.headers().asList().stream()
                .map(header -> header.getName() + header.getValue().length()).sorted().toList()).distinct().count());
    }

    @Test
    void what_does_not_fit_is_asked_for_from_where_it_ended() {
        String receipt = Reports.submitted();
        for (int i = 0; i < 4; i++) {
            Reports.write(receipt, "😀".repeat(1000) + i).then().statusCode(200);
        }
        Reports.follow(receipt).then().body("messages.position", contains(3, 4)).body("hasEarlier", equalTo(true));
        Reports.visitor().body(Map.of("receipt", receipt, "before", 3)).post("/public/reports/follow-up").then().statusCode(200)
                .body("messages.position", contains(1, 2)).body("hasEarlier", equalTo(false));
    }

    @Test
    void known_or_not_the_answer_takes_the_same_time() {
        String receipt = Reports.submitted();
        Messages.write(Person.COORDINATOR, Reports.newestConcern(), "Tack.").then().statusCode(201);
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            known.add(nanosFor(receipt));
            unknown.add(nanosFor(UNKNOWN));
        }
        // Each is held back to 120 ms; what comes on top is the noise of the machine, which the quickest has least of.
        assertTrue(Collections.min(known) >= 119_000_000 && Collections.min(unknown) >= 119_000_000, "answered before its time");
        long difference = Math.abs(Collections.min(known) - Collections.min(unknown)) / 1_000_000;
        assertTrue(difference < 15, "the quickest differ by " + difference + " ms");
    }

    @Test
    void of_many_guesses_none_finds_anything() {
        Reports.submitted();
        for (int i = 0; i < 60; i++) {
            String guess = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
            Reports.follow(guess).then().statusCode(200).body("found", not(equalTo(true)));
        }
    }

    private static long nanosFor(String receipt) {
        var request = Reports.visitor().body(Map.of("receipt", receipt));
        long began = System.nanoTime();
        Response answer = request.post("/public/reports/follow-up");
        long took = System.nanoTime() - began;
        answer.then().statusCode(200);
        return took;
    }
}
