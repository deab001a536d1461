package se.samverka.message;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import se.samverka.testing.Person;

/** Messages written and read over HTTP as people do. */
public final class Messages {
    private Messages() {
    }

    public static Response write(Person officer, UUID concern, String text) {
        return as(officer).header("Idempotency-Key", newKey()).body(Map.of("text", text)).post("/concerns/{id}/messages", concern);
    }

    public static Response of(Person officer, UUID concern) {
        return as(officer).get("/concerns/{id}/messages", concern);
    }

    public static Response writeOwn(Person reporter, UUID concern, String text) {
        return as(reporter).header("Idempotency-Key", newKey()).body(Map.of("text", text)).post("/me/concerns/{id}/messages", concern);
    }

    public static Response own(Person reporter, UUID concern) {
        return as(reporter).get("/me/concerns/{id}/messages", concern);
    }
}
