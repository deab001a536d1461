package se.samverka.rights;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Restrictions of processing as tests begin with them, made over HTTP as the data protection officer does. */
public final class Restrictions {
    private Restrictions() {
    }

    /** @return the restriction's id */
    public static UUID restricted(UUID concern) {
        return UUID.fromString(restrict(ofCase(caseNumber(concern))).then().statusCode(201).extract().path("id"));
    }

    public static Response restrict(Map<String, Object> command) {
        return as(Person.AUDITOR).header("Idempotency-Key", newKey()).body(command).post("/restrictions");
    }

    public static Map<String, Object> ofCase(String caseNumber) {
        return new HashMap<>(Map.of("caseNumber", caseNumber, "everything", false, "ground", "accuracy_contested", "registrationNumber", "KS-2026-118"));
    }

    public static Map<String, Object> ofEverything() {
        return new HashMap<>(Map.of("everything", true, "ground", "supervision"));
    }

    public static Response lift(UUID restriction) {
        return asStrong(Person.AUDITOR).header("If-Match", "\"0\"").body(Map.of("subjectInformedOn", Concerns.today().toString()))
                .post("/restrictions/{id}/lifting", restriction);
    }

    public static String caseNumber(UUID concern) {
        return Database.column("select case_number from concern where id = ?", concern).get(0);
    }
}
