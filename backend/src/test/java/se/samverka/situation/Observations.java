package se.samverka.situation;

import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.newKey;

import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;

/** Observations in the state a test begins with. */
public final class Observations {
    private Observations() {
    }

    /** Handed in by the police, seen by nobody. */
    public static UUID received() {
        return received("Klistermärken på flera lyktstolpar.");
    }

    static UUID received(String what) {
        return UUID.fromString(police().header("Idempotency-Key", newKey())
                .body(Map.of("observedOn", Concerns.today().toString(), "area", "Rundvik", "what", what, "reliability", "b"))
                .post("/partner/police/observations").then().statusCode(201).extract().path("id"));
    }
}
