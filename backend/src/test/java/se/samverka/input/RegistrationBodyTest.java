package se.samverka.input;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Call;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;
import se.samverka.testing.Watch;

/** What must not be taken as a concern: refused as api-and-security.md § 6 says, stored nowhere, repeated nowhere. */
@ApiTest
class RegistrationBodyTest {
    private static final int SLOWEST_MS = 2_000;

    static Stream<BadBodies.Bad> bodies() {
        return BadBodies.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void is_refused_and_leaves_no_trace(BadBodies.Bad bad) {
        try (Watch watch = new Watch()) {
            Response answer = given().basePath(Call.API).header("Authorization", "Bearer " + Tokens.of(Person.TEACHER))
                    .header("Content-Type", "application/json").header("Idempotency-Key", Call.newKey())
                    .body(bad.body()).post("/concerns");

            String body = answer.asString();
            assertTrue(bad.statuses().contains(answer.statusCode()), () -> bad + " answered " + answer.statusCode() + " " + body);
            assertFalse(body.contains("kanarie") || body.contains("1212"), () -> "the answer repeats what was sent: " + body);
            if (bad.pointer() != null) {
                assertEquals(List.of(bad.pointer()), answer.jsonPath().getList("errors.pointer"), () -> bad + " answered " + body);
            }
            assertTrue(answer.time() < SLOWEST_MS, () -> "took " + answer.time() + " ms");
            assertFalse(watch.log().contains("1212"), watch::log);
            watch.assertNothingHappened();
        }
    }
}
