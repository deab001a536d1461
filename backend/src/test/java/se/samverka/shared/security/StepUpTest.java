package se.samverka.shared.security;

import static org.hamcrest.Matchers.equalTo;
import static se.samverka.testing.Call.withToken;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** A stronger login counts for five minutes, however long the session is kept alive by refreshing. */
@ApiTest
class StepUpTest {
    private UUID concern;

    @BeforeEach
    void plant() {
        concern = Concerns.assigned();
    }

    @Test
    void holds_for_five_minutes() {
        matches(Duration.ofMinutes(5).minusSeconds(10)).then().statusCode(200);
    }

    @Test
    void is_not_prolonged_by_refreshing_the_token() {
        for (Duration since : new Duration[] {Duration.ofMinutes(5), Duration.ofHours(9)}) {
            matches(since).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        }
    }

    /** Of which Keycloak does not say when it was. */
    @Test
    void needs_its_time() {
        withToken(Tokens.strongWithoutTime(Person.HANDLER)).get("/concerns/{id}/identity-matches", concern).then().statusCode(401);
    }

    private Response matches(Duration since) {
        return withToken(Tokens.refreshedAfterStrong(Person.HANDLER, Instant.now().minus(since))).get("/concerns/{id}/identity-matches", concern);
    }
}
