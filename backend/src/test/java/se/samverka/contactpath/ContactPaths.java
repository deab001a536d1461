package se.samverka.contactpath;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Contact paths of invented functions, as the coordinator keeps them. */
public final class ContactPaths {
    private ContactPaths() {
    }

    /** A telephone that answers on weekdays, for inhabitants and staff. */
    public static Map<String, Object> path(String name) {
        List<Map<String, String>> week = Stream.of("monday", "tuesday", "wednesday", "thursday", "friday")
                .map(day -> Map.of("day", day, "opens", "09:00", "closes", "15:00")).toList();
        return new HashMap<>(Map.of("name", name, "channel", "phone", "address", "0930-140 00", "openAlways", false, "openings", week,
                "languages", List.of("sv"), "secrecySafe", true, "audiences", List.of("inhabitants", "staff")));
    }

    static Response add(Map<String, Object> path) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(path).post("/contact-paths");
    }

    public static UUID added(Map<String, Object> path) {
        return UUID.fromString(add(path).then().statusCode(201).extract().path("id"));
    }

    public static UUID verified(Map<String, Object> path) {
        UUID id = added(path);
        with(id).post("/contact-paths/{id}/verification", id).then().statusCode(200);
        return id;
    }

    /** Verified that many days before today, past the application. */
    public static UUID verified(Map<String, Object> path, int daysAgo) {
        UUID id = added(path);
        Database.change("update contact_path set verified_on = (now() at time zone 'Europe/Stockholm')::date - ?::int where id = ?", daysAgo, id);
        return id;
    }

    /** The coordinator, with the version that is there now. */
    static RequestSpecification with(UUID id) {
        return as(Person.COORDINATOR).header("If-Match", etag(id));
    }

    public static String etag(UUID id) {
        return as(Person.COORDINATOR).get("/contact-paths/{id}", id).then().statusCode(200).extract().header("ETag");
    }
}
