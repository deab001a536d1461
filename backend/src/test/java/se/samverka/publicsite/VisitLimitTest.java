package se.samverka.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.anonymous;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Watch;

/** A network that comes too often is told to wait, and shuts out nobody else (bad input, row 56). */
@ApiTest
class VisitLimitTest {
    private static final int VISITS = 60;
    private static final int REPORTS = 10;
    private final String network = "203.0.113-" + UUID.randomUUID();

    @Inject
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.setSwedish("2026-11-23T10:00");
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void five_hundred_in_a_minute_from_one_network_are_held_to_the_limit() {
        long before = Database.number("select count(*) from concern where source = 'public'");
        int taken = 0;
        for (int i = 0; i < 500; i++) {
            Response answer = from(network).body("{}").post("/public/reports");
            if (answer.statusCode() == 429) {
                assertEquals("60", answer.header("Retry-After"));
            } else {
                taken++;
            }
        }
        assertEquals(REPORTS, taken);
        assertEquals(before, Database.number("select count(*) from concern where source = 'public'"));
        Reports.submit(report()).then().statusCode(201);
        clock.setSwedish("2026-11-23T10:01");
        from(network).body(report()).post("/public/reports").then().statusCode(201);
    }

    @Test
    void following_has_a_limit_of_its_own() {
        for (int i = 0; i < VISITS; i++) {
            from(network).get("/public/challenge").then().statusCode(200);
        }
        from(network).get("/public/challenge").then().statusCode(429).header("Retry-After", "60");
        from(network).body(Map.of("receipt", "K7QM")).post("/public/reports/follow-up").then().statusCode(429);
        from(network).body(report()).post("/public/reports").then().statusCode(201);
        from("198.51.100-" + network).get("/public/challenge").then().statusCode(200);
    }

    @Test
    void the_network_is_in_no_log_and_no_table() {
        try (Watch watch = new Watch()) {
            for (int i = 0; i <= REPORTS; i++) {
                from(network).body("{}").post("/public/reports");
            }
            assertFalse(watch.log().contains(network));
        }
        assertTrue(Database.everything().stream().noneMatch(row -> row.contains(network)));
    }

    private Map<String, Object> report() {
        Map<String, Object> report = Reports.report();
        report.put("concern", se.samverka.concern.Concerns.registration("observedEvents", java.util.List.of(Map.of("whatHappened",
                "Person 1 hotade person 2.", "datePrecision", "unknown", "placeKind", "unknown", "source", "first_hand"))));
        return report;
    }

    private static RequestSpecification from(String network) {
        return anonymous().header("Samverka-Network", network);
    }
}
