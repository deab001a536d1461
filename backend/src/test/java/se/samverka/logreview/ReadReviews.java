package se.samverka.logreview;

import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Visits and their review, for tests: each in a week of its own that no other test reads in. */
public final class ReadReviews {
    private ReadReviews() {
    }

    /** HANDLER is asked to explain a visit to a case of theirs; an auditor is to review it. */
    public static UUID asked() {
        UUID concern = Concerns.assigned();
        drawn(Person.AUDITOR, () -> as(Person.HANDLER).get("/concerns/{id}", concern).then().statusCode(200));
        return of(concern);
    }

    public static UUID explained() {
        UUID review = asked();
        explain(review, "Förberedde ett möte.").then().statusCode(200);
        return review;
    }

    public static UUID forExample(String operation) {
        return List.of("acceptReadExplanation", "markReadUnexplained").contains(operation) ? explained() : asked();
    }

    /** Lets people read in a week that is to come, and draws when that has passed; the clock is let go afterwards. */
    static LocalDate drawn(Person reviewer, Runnable reading) {
        as(reviewer).get("/me").then().statusCode(200);
        LocalDate monday = nextWeek();
        at(monday.plusDays(2) + "T10:00", reading);
        draw(monday);
        return monday;
    }

    static void draw(LocalDate monday) {
        at(monday.plusDays(8) + "T09:00", () -> CDI.current().select(ReadDrawingJob.class).get().run());
    }

    /** A week after this and after all that were drawn. */
    static LocalDate nextWeek() {
        LocalDate next = Concerns.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<String> last = Database.column("select max(first_day) from read_review_period having count(*) > 0");
        LocalDate after = last.isEmpty() ? next : LocalDate.parse(last.get(0)).plusWeeks(1);
        return after.isAfter(next) ? after : next;
    }

    static void at(String swedish, Runnable work) {
        MovableClock clock = CDI.current().select(MovableClock.class).get();
        clock.setSwedish(swedish);
        try {
            work.run();
        } finally {
            clock.letGo();
        }
    }

    static UUID of(UUID concern) {
        return UUID.fromString(Database.column("select id from read_review where concern_id = ?", concern).get(0));
    }

    public static Response explain(UUID review, String words) {
        return as(Person.HANDLER).header("If-Match", "\"0\"").body(Map.of("explanation", words)).post("/read-reviews/{id}/explanation", review);
    }

    public static Response markUnexplained(UUID review, String version, String words) {
        return as(Person.AUDITOR).header("If-Match", '"' + version + '"').body(Map.of("reason", words)).post("/read-reviews/{id}/unexplained", review);
    }

    static Response accept(Person person, UUID review, String... note) {
        Map<String, String> body = new HashMap<>();
        Arrays.stream(note).forEach(words -> body.put("note", words));
        return as(person).header("If-Match", "\"1\"").body(body).post("/read-reviews/{id}/acceptance", review);
    }
}
