package se.samverka.accessibility;

import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samverka.publicsite.Reports;
import se.samverka.testing.Person;

/** Feedback on accessibility as somebody unknown sends it. */
public final class Feedback {
    private Feedback() {
    }

    public static Response send(String page, String text) {
        return send(told(page, text));
    }

    static Response send(Map<String, Object> told) {
        return Reports.visitor().body(told).post("/public/accessibility-feedback");
    }

    static Map<String, Object> told(String page, String text) {
        Map<String, Object> told = new HashMap<>(Map.of("solved", Reports.solved(), "text", text));
        if (page != null) {
            told.put("page", page);
        }
        return told;
    }

    /** @return the id that those who see to it know it by */
    public static UUID received() {
        send("Startsidan", "Knappen syns inte i mörkt läge.").then().statusCode(204);
        return UUID.fromString(as(Person.COORDINATOR).get("/accessibility-feedback").then().statusCode(200).extract().path("items[0].id"));
    }
}
