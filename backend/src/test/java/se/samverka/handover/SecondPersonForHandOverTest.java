package se.samverka.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.disclosure.Disclosures.answer;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Safeguard 8: a hand-over to the police is never one person's. */
@ApiTest
class SecondPersonForHandOverTest {
    @Inject
    MovableClock clock;

    private UUID concern;
    private UUID handOver;
    private String hash;

    @BeforeEach
    void propose() {
        concern = Concerns.assessed();
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.police(), "phone");
        assertEquals(true, HandOvers.preview(Person.COORDINATOR, concern, choice).getBoolean("needsSecondPerson"));
        Response proposed = HandOvers.send(Person.COORDINATOR, concern, HandOvers.command(Person.COORDINATOR, concern, choice));
        proposed.then().statusCode(201).body("status", equalTo("proposed")).body("sentAt", nullValue());
        handOver = UUID.fromString(proposed.path("id"));
        hash = proposed.path("packageHash");
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void it_is_sent_when_somebody_else_has_approved_the_same_package() {
        assertConcern("assessed");
        approve(asStrong(Person.HANDLER), hash).then().statusCode(200).body("status", equalTo("sent"))
                .body("decidedBy.name", equalTo("Hanna Wikström")).body("proposedBy.name", equalTo("Sara Hedman"));
        assertConcern("handed_over");
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then().statusCode(200)
                .body("contents.recipient", equalTo("Mottagare police")).body("ground.basisCode", equalTo("osl_10_2"));
    }

    @Test
    void returns_409_own_work_to_who_proposed_it() {
        returns(approve(asStrong(Person.COORDINATOR), hash), 409, "own-work");
        returns(HandOvers.step(Person.COORDINATOR, concern, handOver, "refusal", HandOvers.REASON), 409, "own-work");
        assertConcern("assessed");
    }

    @Test
    void returns_409_when_another_package_is_meant() {
        returns(approve(asStrong(Person.HANDLER), "0".repeat(64)), 409, "package-changed");
        assertConcern("assessed");
    }

    @Test
    void returns_409_when_the_recipient_is_no_longer_used_or_no_longer_where_it_was() {
        Map<String, Object> command = HandOvers.recipient("Polisen i väst", "police", false, List.of());
        String recipient = HandOvers.add(command).then().statusCode(201).extract().path("id");
        UUID other = Concerns.assessed();
        Response proposed = HandOvers.send(Person.COORDINATOR, other, HandOvers.command(Person.COORDINATOR, other,
                HandOvers.choice(Person.COORDINATOR, other, "transfer", UUID.fromString(recipient), "phone")));
        UUID waiting = UUID.fromString(proposed.then().statusCode(201).extract().path("id"));
        Map<String, Object> same = Map.of("packageHash", proposed.path("packageHash"));
        command.put("active", false);
        change(recipient, 0, command);
        returns(HandOvers.step(asStrong(Person.HANDLER), other, waiting, "approval", same), 409, "recipient-inactive");
        command.putAll(Map.of("active", true, "phone", "070-174 06 05"));
        change(recipient, 1, command);
        returns(HandOvers.step(asStrong(Person.HANDLER), other, waiting, "approval", same), 409, "recipient-changed");
        command.put("phone", "090-10 00 00");
        change(recipient, 2, command);
        HandOvers.step(asStrong(Person.HANDLER), other, waiting, "approval", same).then().statusCode(200).body("status", equalTo("sent"));
    }

    private static void change(String recipient, int version, Map<String, Object> command) {
        asStrong(Person.COORDINATOR).header("If-Match", "\"" + version + "\"").body(command).put("/recipients/{id}", recipient).then().statusCode(200);
    }

    @Test
    void returns_409_when_a_consent_has_run_out_since_it_was_proposed() {
        UUID other = Concerns.assessed();
        Map<String, Object> command = HandOvers.command(Person.COORDINATOR, other,
                HandOvers.choice(Person.COORDINATOR, other, "transfer", HandOvers.police(), "phone"));
        command.putAll(Map.of("basisCode", "consent", "answers", List.of(answer("free", "yes"), answer("may_withdraw", "yes"),
                answer("scope", "Muntligt samtycke av person 1."), answer("valid_until", Concerns.today().plusDays(3).toString()))));
        Response proposed = HandOvers.send(Person.COORDINATOR, other, command);
        clock.set(Instant.now().plus(Duration.ofDays(5)));
        HandOvers.step(asStrong(Person.HANDLER), other, UUID.fromString(proposed.path("id")), "approval", Map.of("packageHash", proposed.path("packageHash")))
                .then().statusCode(409).body("errors.code", contains("basis_date_passed"));
    }

    @Test
    void returns_401_without_a_strong_login() {
        returns(approve(as(Person.HANDLER), hash), 401, "step-up-required");
    }

    @Test
    void a_refused_one_leaves_nothing_behind() {
        HandOvers.step(Person.OTHER_COORDINATOR, concern, handOver, "refusal", HandOvers.REASON).then().statusCode(200).body("status", equalTo("refused"));
        returns(approve(asStrong(Person.HANDLER), hash), 409, "illegal-transition");
        assertEquals(1, Database.number("select count(*) from hand_over where id = ? and contents is null and sent_at is null", handOver));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then().statusCode(200)
                .body("reason", equalTo("Hör till en annan kommun.")).body("contents", nullValue());
        assertConcern("assessed");
    }

    @Test
    void one_proposal_at_a_time_waits_and_its_proposer_may_take_it_back() {
        Map<String, Object> again = HandOvers.command(Person.HANDLER, concern, HandOvers.choice(Person.HANDLER, concern, "referral", HandOvers.police(), "phone"));
        returns(HandOvers.send(Person.HANDLER, concern, again), 409, "illegal-transition");
        HandOvers.step(Person.COORDINATOR, concern, handOver, "recall", HandOvers.REASON).then().statusCode(200).body("status", equalTo("recalled"));
        HandOvers.send(Person.HANDLER, concern, again).then().statusCode(201);
    }

    @Test
    void returns_409_when_the_case_was_closed_meanwhile() {
        Concerns.step(Person.HANDLER, concern, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        returns(approve(asStrong(Person.OTHER_COORDINATOR), hash), 409, "illegal-transition");
        assertConcern("closed");
    }

    private Response approve(RequestSpecification caller, String packageHash) {
        return HandOvers.step(caller, concern, handOver, "approval", Map.of("packageHash", packageHash));
    }

    private void assertConcern(String status) {
        assertEquals(status, Database.column("select status from concern where id = ?", concern).get(0));
    }

    private static void returns(Response response, int status, String slug) {
        response.then().statusCode(status).body("type", equalTo("/api/v1/problems/" + slug));
    }
}
