package se.samverka.civilsociety;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines;
import se.samverka.testing.Person;

/** Invented organisations, as the coordinator keeps them. */
public final class CivilOrganisations {
    private CivilOrganisations() {
    }

    static Map<String, Object> organisation(String name) {
        return new HashMap<>(Map.of("name", name, "kind", "sports_club", "website", "https://klubben.example", "active", true,
                "contacts", List.of(Map.of("function", "Kansli", "channel", "email", "address", "kansli@klubben.example"))));
    }

    static Response add(Map<String, Object> organisation) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(organisation).post("/civil-organisations");
    }

    public static UUID added(String name) {
        return UUID.fromString(add(organisation(name)).then().statusCode(201).extract().path("id"));
    }

    static Map<String, Object> about(String subject) {
        return new HashMap<>(Map.of("toldOn", Concerns.today().toString(), "manner", "meeting", "subject", subject));
    }

    static Map<String, Object> about(Routines.Made routine, int number) {
        return new HashMap<>(Map.of("toldOn", Concerns.today().toString(), "manner", "visit", "routineId", routine.routine().toString(), "routineNumber", number));
    }

    static Response brief(UUID organisation, Map<String, Object> briefing) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(briefing).post("/civil-organisations/{id}/briefings", organisation);
    }

    static String briefed(UUID organisation, Map<String, Object> briefing) {
        return brief(organisation, briefing).then().statusCode(201).extract().path("id");
    }

    static Response correct(UUID organisation, String briefing, Map<String, Object> correction) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(correction)
                .post("/civil-organisations/{id}/briefings/{briefing}/correction", organisation, briefing);
    }

    /** The coordinator, with the version that is there now. */
    static RequestSpecification with(UUID id) {
        return as(Person.COORDINATOR).header("If-Match", as(Person.COORDINATOR).get("/civil-organisations/{id}", id).header("ETag"));
    }
}
