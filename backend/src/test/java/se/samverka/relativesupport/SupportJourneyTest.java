package se.samverka.relativesupport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.relativesupport.SupportCases.follow;
import static se.samverka.relativesupport.SupportCases.open;
import static se.samverka.relativesupport.SupportCases.step;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.publicsite.Reports;
import se.samverka.shared.time.DayOnly;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.Watch;

/** Issue 4, acceptance 4: a relative's request without any name goes all the way to "ended", and no table holds an identity. */
@ApiTest
class SupportJourneyTest {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    /** What the visit could leave, and what people write of themselves although nobody asks. */
    private static final List<String> TRACES = List.of("203.0.113.78", "127.0.0.1", "Fågelskådaren", "kakburk", "grannen.example", "14:37", "13:37",
            "Vera", "Provsson", "070-174 06 05", "dragit sig undan", "Ring mig", "höra av dig", "kontakten öppen");
    /** Tables whose rows name people: none of their rows may come of it. */
    private static final List<String> OF_PEOPLE = List.of("identity_vault", "sealed_identity", "sealed_field", "concern", "account_address");

    @Inject
    MovableClock clock;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void a_request_without_a_name_goes_all_the_way_and_no_table_holds_an_identity() {
        as(Person.HANDLER).get("/me").then().statusCode(200);
        as(Person.COORDINATOR).get("/me").then().statusCode(200);
        clock.set(OffsetDateTime.parse("2093-03-02T14:37:11.123+01:00").toInstant());
        Set<String> before = new HashSet<>(Database.everything());
        String receipt;
        UUID id;
        try (Watch watch = new Watch()) {
            receipt = visitor().body(Map.of("solved", Reports.solved(), "support", SupportCases.asked("Min bror har dragit sig undan. Hälsningar Vera Provsson.")))
                    .post("/public/support-requests").then().statusCode(201).extract().path("receipt");
            id = SupportCases.newest();
            follow(receipt).then().statusCode(200).body("found", equalTo(true), "progress.status", equalTo("requested"),
                    "progress.nextContactOn", equalTo("2093-03-05"), "messages.from", contains("relative"));
            visitor().body(Map.of("solved", Reports.solved(), "receipt", receipt, "text", "Ring mig inte, skriv här. 070-174 06 05 är avstängt."))
                    .post("/public/support-requests/messages").then().statusCode(200);
            assertEquals("", watch.log(), "the anonymous path logs nothing");
        }
        assertTellTheDayOnly(added(before));
        // From here on officers act, whose time is kept.
        clock.setSwedish("2093-03-02T15:10");

        step(Person.COORDINATOR, id, "assignment", Map.of("handlerId", Person.HANDLER.id().toString())).then().statusCode(200);
        open(Person.HANDLER, id).then().statusCode(200).body("messages.from", contains("relative", "relative"), "messages[0].writtenBy", nullValue());
        step(Person.HANDLER, id, "messages", Map.of("text", "Bra att höra av dig. Vi kan ses på onsdag.", "nextContactOn", "2093-03-07"))
                .then().statusCode(200).body("status", equalTo("contacted"), "contactedOn", equalTo("2093-03-02"), "dueOn", equalTo("2093-03-09"));
        follow(receipt).then().statusCode(200).body("progress.status", equalTo("contacted"), "progress.nextContactOn", equalTo("2093-03-09"),
                "messages.from", contains("relative", "relative", "officer"));
        step(Person.HANDLER, id, "contacts", Map.of("kind", "meeting", "occurredOn", "2093-03-02", "note", "Hur det går att hålla kontakten öppen.",
                "nextContactOn", "2093-03-16")).then().statusCode(200).body("contacts.kind", contains("meeting"));
        step(Person.HANDLER, id, "start", Map.of("forms", List.of("family_support", "conversation"), "nextContactOn", "2093-03-20"))
                .then().statusCode(200).body("status", equalTo("ongoing"), "forms", contains("conversation", "family_support"));
        step(Person.HANDLER, id, "end", Map.of("outcome", "support_given")).then().statusCode(200)
                .body("status", equalTo("ended"), "dueOn", nullValue(), "allowedActions.size()", equalTo(0));
        follow(receipt).then().statusCode(200).body("progress.status", equalTo("ended"), "progress.nextContactOn", nullValue());

        Set<String> added = added(before);
        assertEquals(Set.of("support_case", "support_message", "support_contact", "case_key", "spent_challenge", "audit_event", "audit_unsealed", "notice", "outbox_message"),
                union(tables(added), Set.of("audit_event", "audit_unsealed", "notice", "outbox_message")));
        assertTrue(tables(added).stream().noneMatch(OF_PEOPLE::contains));
        for (String row : added) {
            TRACES.forEach(trace -> assertFalse(row.contains(trace), () -> trace + " in " + row));
            assertFalse(row.contains(receipt) || row.contains(receipt.replace("-", "")), row);
        }
        assertEquals(List.of("1"), Database.column("select count(*) from audit_event where subject_id = ? and action = 'support_case.ended'", id));
    }

    /** With everything that could give somebody away. */
    private static RequestSpecification visitor() {
        return anonymous().header("Samverka-Network", "203.0.113.78").header("X-Forwarded-For", "203.0.113.78").header("User-Agent", "Fågelskådaren/1.0")
                .header("Referer", "https://grannen.example/").header("Cookie", "kakburk=1");
    }

    private static void assertTellTheDayOnly(Set<String> rows) {
        Set<String> holder = Set.copyOf(Database.column("select requested_by from support_case"));
        for (String row : rows) {
            MOMENT.matcher(row).results().map(MatchResult::group).forEach(moment ->
                    assertTrue(DayOnly.is(OffsetDateTime.parse(moment.replace(' ', 'T') + ":00").toInstant()), () -> moment + " in " + row));
            ID.matcher(row).results().map(MatchResult::group).filter(id -> !holder.contains(id)).forEach(id ->
                    assertTrue(DayOnly.is(Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> 16)), () -> id + " in " + row));
        }
    }

    private static Set<String> added(Set<String> before) {
        Set<String> rows = new TreeSet<>(Database.everything());
        rows.removeAll(before);
        return rows;
    }

    private static Set<String> tables(Set<String> rows) {
        return rows.stream().map(row -> row.substring(0, row.indexOf(' '))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
