package se.samverka.training;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.testing.Person;

/** Trainings, as the coordinator keeps them. */
public final class Trainings {
    private Trainings() {
    }

    /** A line of the catalogue, under a name of its own. */
    static Map<String, Object> training() {
        return new HashMap<>(Map.of("name", "Utbildning " + newKey().substring(0, 8), "description", "Att se och att prata.", "contents", List.of("law", "conversation"),
                "minutes", 90, "form", "lecture", "depth", "basic", "provider", "Samordnaren med polisen", "link", "https://utbildning.example/oro", "language", "sv",
                "status", "current"));
    }

    static Response add(Person person, Map<String, Object> training) {
        return as(person).header("Idempotency-Key", newKey()).body(training).post("/trainings");
    }

    public static UUID added() {
        return UUID.fromString(add(Person.COORDINATOR, training()).then().statusCode(201).extract().path("id"));
    }
}
