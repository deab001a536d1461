package se.samverka.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.anonymous;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.ConcernNotices;
import se.samverka.concern.Concerns;
import se.samverka.shared.audit.AuditChain;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.time.DayOnly;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Pictures;
import se.samverka.testing.Watch;

/** Acceptance 7: whoever comes through the public door leaves no address, browser, trace or time of day, anywhere. */
@ApiTest
class AnonymousPathTest {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final List<String> TRACES = List.of("203.0.113.77", "127.0.0.1", "Fågelskådaren", "4bf92f3577b34da6a3ce929d0e0e4736",
            "https://grannen.example", "kakburk", "14:37", "13:37",
            // What a sender says of themselves is sealed.
            "Vera", "Provsson", "+4670174", "070-174", "vera@");

    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    AuditChain chain;

    @Inject
    ConcernNotices notices;

    @AfterEach
    void letGo() {
        clock.letGo();
        Database.change("update organisation_function set notice_address = null where code = 'samordnare'");
        // Left on days that have not been yet: other tests would wait for them.
        Database.change("delete from outbox_message where created_at > now()");
    }

    @BeforeEach
    void somebodyIsToldByMail() {
        Database.change("update organisation_function set notice_address = 'samordnare@kommun.example' where code = 'samordnare'");
    }

    @Test
    void no_table_no_file_and_no_log_tells_who_it_was_or_when() throws IOException {
        clock.set(OffsetDateTime.parse("2093-03-01T14:37:11.123+01:00").toInstant());
        jobs.once("concern-notice-test", notices::tellOfReceived);
        Set<String> before = new HashSet<>(Database.everything());
        try (Watch watch = new Watch()) {
            String receipt = visitor().body(report()).post("/public/reports").then().statusCode(201).extract().path("receipt");
            visitor().body(Map.of("solved", Reports.solved(), "receipt", receipt, "text", "Det hände igen.")).post("/public/reports/messages").then().statusCode(200);
            visitor().body(Map.of("receipt", receipt)).post("/public/reports/follow-up").then().statusCode(200);
            visitor().body(named()).post("/public/reports").then().statusCode(201);
            Reports.send(visitor(), Reports.solved(), receipt, "IMG_1437 Vera.jpg", "image/jpeg", Pictures.jpegWithMetadata()).then().statusCode(200);
            String traceparent = visitor().body("{}").post("/public/reports").then().statusCode(422).extract().header("traceparent");
            assertFalse(everything().contains(traceparent.substring(3, 35)));
            visitor().body(Map.of("receipt", "K7QM", "extra", 1)).post("/public/reports/follow-up").then().statusCode(422);
            assertEquals("", watch.log(), "the anonymous path logs nothing");
            // What runs every minute must not tell the minute either.
            jobs.once("concern-notice-test", notices::tellOfReceived);
            jobs.once("audit-seal-test", chain::seal);
            assertEquals("", watch.log());
            assertFalse(everything().contains(receipt) || everything().contains(receipt.replace("-", "")));
        }
        Set<String> added = new TreeSet<>(Database.everything());
        added.removeAll(before);
        added.removeIf(row -> row.startsWith("audit_batch") && !row.contains(publicEvent()));
        assertTrue(added.stream().anyMatch(row -> row.startsWith("concern ")) && added.stream().anyMatch(row -> row.startsWith("message "))
                && added.stream().anyMatch(row -> row.startsWith("audit_event ")) && added.stream().anyMatch(row -> row.startsWith("spent_challenge "))
                && added.stream().anyMatch(row -> row.startsWith("sealed_identity ")) && added.stream().anyMatch(row -> row.startsWith("sealed_field "))
                && added.stream().anyMatch(row -> row.startsWith("attachment ")), added::toString);
        assertFilesTellTheDayOnly();
        Set<String> holders = Set.copyOf(Database.column("select reported_by from concern where source = 'public' order by case_number desc limit 2"));
        assertEquals(0, Database.number("select count(*) from audit_event where actor_kind = 'public' and trace_id is not null"));
        for (String row : added) {
            TRACES.forEach(trace -> assertFalse(row.contains(trace), () -> trace + " in " + row));
            MOMENT.matcher(row).results().map(MatchResult::group).forEach(moment ->
                    assertTrue(DayOnly.is(OffsetDateTime.parse(moment.replace(' ', 'T') + ":00").toInstant()), () -> moment + " in " + row));
            ID.matcher(row).results().map(MatchResult::group).filter(id -> !holders.contains(id)).forEach(id ->
                    assertTrue(DayOnly.is(momentIn(UUID.fromString(id))), () -> id + " in " + row));
        }
    }

    @Test
    void it_is_told_of_and_sealed_when_its_day_has_ended() {
        clock.setSwedish("2093-03-02T14:37");
        jobs.once("concern-notice-test", notices::tellOfReceived);
        visitor().body(report()).post("/public/reports").then().statusCode(201);
        jobs.once("audit-seal-test", chain::seal);
        jobs.once("concern-notice-test", notices::tellOfReceived);
        assertEquals(0, Database.number("select count(*) from audit_batch_member where event_id = cast(? as uuid)", publicEvent()));
        long left = notices();
        clock.setSwedish("2093-03-03T00:01");
        jobs.once("audit-seal-test", chain::seal);
        jobs.once("concern-notice-test", notices::tellOfReceived);
        assertEquals(1, Database.number("select count(*) from audit_batch_member where event_id = cast(? as uuid)", publicEvent()));
        assertEquals(left + 1, notices());
        jobs.once("concern-notice-test", notices::tellOfReceived);
        assertEquals(left + 1, notices());
    }

    /** With everything that could give somebody away. */
    private static RequestSpecification visitor() {
        return anonymous().header("Samverka-Network", "203.0.113.77").header("X-Forwarded-For", "203.0.113.77").header("Forwarded", "for=203.0.113.77")
                .header("User-Agent", "Fågelskådaren/1.0").header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("Referer", "https://grannen.example/").header("Cookie", "kakburk=1");
    }

    private static Map<String, Object> report() {
        Map<String, Object> report = Reports.report();
        report.put("concern", Concerns.registration("observedEvents", List.of(Map.of("whatHappened", "Person 1 hotade person 2.",
                "datePrecision", "unknown", "placeKind", "unknown", "source", "first_hand"))));
        return report;
    }

    /** Names of files hold no more than ids do, and what the folder itself remembers is the day. */
    private static void assertFilesTellTheDayOnly() throws IOException {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("samverka.attachments.folder", String.class));
        String file = Database.column("select id from attachment order by added_at desc limit 1").get(0);
        Path kept = folder.resolve(file.substring(file.length() - 2)).resolve(file);
        for (Path path : List.of(kept, kept.getParent(), folder.resolve("incoming"))) {
            assertTrue(DayOnly.is(Files.getLastModifiedTime(path).toInstant()), path::toString);
        }
    }

    private static Map<String, Object> named() {
        Map<String, Object> report = report();
        report.put("contact", Reports.named().get("contact"));
        return report;
    }

    private static Instant momentIn(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private static String publicEvent() {
        return Database.column("select id from audit_event where action = 'concern.registered' and subject_id = ?", Reports.newestConcern()).get(0);
    }

    private static String everything() {
        return String.join("\n", Database.everything());
    }

    private static long notices() {
        return Database.number("select count(*) from outbox_message");
    }
}
