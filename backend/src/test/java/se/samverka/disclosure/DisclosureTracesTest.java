package se.samverka.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.disclosure.request.RequestInbox;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What a disclosure leaves in the database: sealed while it lives, nothing when its case is erased. */
@ApiTest
class DisclosureTracesTest {
    private static final List<String> TABLES = List.of("disclosure", "disclosure_approval", "disclosure_request", "disclosure_package",
            "disclosure_receipt", "disclosure_correction", "partner_call", "idempotency_record", "audit_event", "notice", "outbox_message");

    @Inject
    @All
    List<CaseErasure> erasures;

    @Inject
    RequestInbox inbox;

    @Inject
    JobRunner jobs;

    @BeforeEach
    void logIn() {
        Disclosures.logIn(Person.COORDINATOR, Person.OTHER_COORDINATOR);
    }

    @Test
    void no_text_is_readable_in_any_table() {
        UUID concern = Concerns.assigned();
        planted(concern);
        for (String table : TABLES) {
            String rows = String.join("\n", Database.column("select t::text from " + table + " t"));
            for (String canary : List.of("Sävar", "canary", "Canary", hex("Sävar"), hex("canary"), hex("Canary"))) {
                assertTrue(!rows.contains(canary), table + " holds " + canary);
            }
        }
    }

    @Test
    void nothing_is_left_when_the_case_is_erased() {
        UUID concern = Concerns.assigned();
        UUID request = planted(concern);
        UUID refused = Disclosures.prepared(concern);
        Disclosures.step(Person.HANDLER, refused, "refusal", Map.of("reason", "Canary-nej.")).then().statusCode(200);
        jobs.as("erasure-test", () -> QuarkusTransaction.requiringNew().run(() -> erasures.stream()
                .filter(erasure -> erasure instanceof DisclosureErasure).sorted(Comparator.comparing(CaseErasure::turn)).forEach(erasure -> erasure.erase(List.of(concern)))));
        assertEquals(0, Database.number("select (select count(*) from disclosure where concern_id = ?) + (select count(*) from disclosure_package where concern_id = ?)"
                + " + (select count(*) from disclosure_request where concern_id = ?)", concern, concern, concern));
        assertEquals(0, Database.number("select count(*) from disclosure_approval a where not exists (select 1 from disclosure d where d.id = a.disclosure_id)"));
        assertEquals(0, Database.number("select count(*) from partner_call where about_id = ?", request));
        assertEquals(0, Database.number("select count(*) from notice n where subject_id = ?", refused));
    }

    @Test
    void a_refused_request_that_concerned_no_case_is_forgotten_after_90_days() {
        UUID request = Disclosures.submitted();
        UUID kept = Disclosures.submitted();
        for (UUID one : List.of(request, kept)) {
            as(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("reason", "Inget att lämna."))
                    .post("/police-requests/{id}/refusal", one).then().statusCode(200);
        }
        Database.change("update disclosure_request set decided_at = decided_at - interval '91 days' where id = ?", request);
        jobs.once("request-forgetting", inbox::forgetRefused);
        assertEquals(0, Database.number("select count(*) from disclosure_request where id = ?", request));
        assertEquals(0, Database.number("select count(*) from partner_call where about_id = ?", request));
        assertEquals(1, Database.number("select count(*) from disclosure_request where id = ?", kept));
    }

    /** A canary in every text there is. @return the request */
    private static UUID planted(UUID concern) {
        Map<String, Object> asked = Disclosures.request();
        asked.replace("asked", "Canary-fråga om någon i Sävar.");
        asked.replace("neededFor", "Canary-behov.");
        UUID request = UUID.fromString(police().header("Idempotency-Key", newKey()).body(asked).post("/partner/police/requests")
                .then().statusCode(201).extract().path("id"));
        UUID disclosure = Disclosures.forRequest(concern, request);
        Map<String, Object> prepared = Disclosures.preparation(concern);
        prepared.put("neededFor", "Canary-skäl i Sävar.");
        prepared.put("noteToRecipient", "Canary-hälsning.");
        prepared.put("balance", "Canary-avvägning: " + Disclosures.BALANCE);
        prepared.put("written", List.of(Map.of("kind", "contact_details", "text", "Canary-gatan 1, Sävar", "holder", "municipality")));
        Disclosures.prepare(Person.COORDINATOR, disclosure, prepared).then().statusCode(200);
        Disclosures.approve(Person.COORDINATOR, disclosure).then().statusCode(200);
        Disclosures.approve(Person.HANDLER, disclosure).then().statusCode(200);
        Disclosures.step(Person.HANDLER, disclosure, "sending", Map.of("method", "mailbox")).then().statusCode(200);
        return request;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
