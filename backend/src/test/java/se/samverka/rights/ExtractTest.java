package se.samverka.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.disclosure.Disclosures;
import se.samverka.identity.Identities;
import se.samverka.message.Messages;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The extract of what a case holds about one person (GDPR 15, safeguard 21): whole, filtered, reviewed, logged. */
@ApiTest
class ExtractTest {
    /** Tables of cases that no extract shows, and why. */
    private static final Map<String, String> WITHHELD = Map.of(
            "case_reference", "the number alone, which the extract has",
            "subject_extract", "the extracts themselves",
            "break_glass", "how staff was admitted: the access log is the log reviewer's",
            "read_review", "how staff explained what they read: likewise",
            "identity_access", "how staff was admitted",
            "identity_search", "how the vault looks for earlier concerns: says nothing of the person",
            "identity_match", "that another concern exists must not be told",
            "message_read_mark", "when a message was read",
            "routine_step_done", "which steps of the routine staff have taken: says nothing of the person",
            "support_link", "that somebody close asked for support: theirs, and seen from their case alone");

    @Inject
    @Any
    Instance<ExtractSource> sources;

    @Test
    void every_table_of_cases_is_shown_or_withheld_for_a_reason() {
        TreeSet<String> shown = new TreeSet<>();
        sources.forEach(source -> shown.addAll(source.tables()));
        List<String> tables = Database.column("select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = 'public' and c.column_name = 'concern_id' and t.table_type = 'BASE TABLE' order by 1");
        assertEquals(List.of(), tables.stream().filter(table -> !shown.contains(table) && !WITHHELD.containsKey(table)).toList());
    }

    @Test
    void proposes_to_mask_other_people_the_reporter_what_partners_keep_secret_and_what_is_unfinished() {
        UUID id = Concerns.assigned();
        Identities.recorded(id);
        Concerns.journalEntry(Person.HANDLER, id);
        Messages.write(Person.HANDLER, id, "Hur mår du?").then().statusCode(201);
        Disclosures.prepared(id);
        as(Person.HANDLER).get("/concerns/{id}/extract-options/subject", id).then().statusCode(200)
                .body("parts.find { it.kind == 'observed_event' }.proposedGround", nullValue())
                .body("parts.find { it.kind == 'observed_event' }.fields.name", hasItems("whatHappened", "place", "source"))
                .body("parts.find { it.kind == 'triage' }.proposedGround", nullValue())
                .body("parts.find { it.kind == 'source' }.proposedGround", equalTo("reporter_protected"))
                .body("parts.find { it.kind == 'journal_entry' }.proposedGround", equalTo("unfinished"))
                .body("parts.find { it.kind == 'message' }.proposedGround", equalTo("reporter_protected"))
                .body("parts.find { it.kind == 'disclosure_record' }.proposedGround", equalTo("partner_secrecy"))
                .body("parts.find { it.kind == 'identity' }.proposedGround", nullValue())
                .body("parts.find { it.kind == 'identity' }.fields.value", hasItems("subject", "person 1", "name", "phone"))
                .body(not(containsString("Alvar")));
        as(Person.HANDLER).get("/concerns/{id}/extract-options/reporter", id).then().statusCode(200)
                .body("parts.find { it.kind == 'observed_event' }.proposedGround", nullValue())
                .body("parts.find { it.kind == 'message' }.proposedGround", nullValue())
                .body("parts.findAll { it.kind in ['triage', 'identity', 'assignment'] }.proposedGround", everyItem(equalTo("other_person")));
        as(Person.HANDLER).get("/concerns/{id}/reads", id).then().body("items.action", hasItem("extract.options_read"));
    }

    @Test
    void masks_passages_and_parts_and_keeps_nothing_of_what_is_masked() {
        UUID id = Concerns.assigned();
        List<Map<String, Object>> choices = Rights.choices(id, "subject");
        Map<String, Object> event = choices.stream().filter(choice -> choice.get("key").equals("step." + Rights.step(id))).findFirst().orElseThrow();
        event.put("ground", "other_person");
        event.put("passages", List.of("en film"));
        Rights.prepare(Person.HANDLER, id, "subject", choices).then().statusCode(201)
                .body("parts.find { it.kind == 'observed_event' }.fields.find { it.name == 'whatHappened' }.value",
                        equalTo("Person 1 visade [maskerat] där ett attentat hyllades."))
                .body("parts.find { it.kind == 'source' }.fields", empty())
                .body("parts.find { it.kind == 'source' }.ground", equalTo("reporter_protected"));
        event.put("passages", List.of("en teaterpjäs"));
        Rights.prepare(Person.HANDLER, id, "subject", choices).then().statusCode(422).body("errors.code", contains("not_in_part"));
        event.put("passages", null);
        Rights.prepare(Person.HANDLER, id, "subject", choices.subList(1, choices.size())).then().statusCode(422).body("errors.code", contains("part_not_chosen"));
        choices.add(new HashMap<>(Map.of("key", "step." + UUID.randomUUID())));
        Rights.prepare(Person.HANDLER, id, "subject", choices).then().statusCode(422).body("errors.code", contains("unknown_part"));
        choices.set(choices.size() - 1, new HashMap<>(event));
        Rights.prepare(Person.HANDLER, id, "subject", choices).then().statusCode(422).body("errors.code", contains("picked_twice"));
    }

    @Test
    void leaves_only_after_somebody_else_has_reviewed_exactly_that() {
        UUID id = Concerns.assigned();
        Identities.recorded(id);
        UUID extract = Rights.prepared(id, "subject");
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.kind == 'review_extract' }.subjectId", hasItem(id.toString()));
        asStrong(Person.HANDLER).post("/concerns/{id}/extracts/{extract}/document", id, extract).then().statusCode(409);
        Rights.approve(Person.HANDLER, id, extract).then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("contentHash", "0".repeat(64))).post("/concerns/{id}/extracts/{extract}/approval", id, extract)
                .then().statusCode(409).body("type", equalTo("/api/v1/problems/package-changed"));
        Rights.approve(Person.COORDINATOR, id, extract).then().statusCode(200).body("extract.status", equalTo("approved")).body("allowedActions", contains("withdraw"));

        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.kind == 'hand_out_extract' }.subjectId", hasItem(id.toString()));
        asStrong(Person.COORDINATOR).post("/concerns/{id}/extracts/{extract}/document", id, extract).then().statusCode(403);
        as(Person.HANDLER).post("/concerns/{id}/extracts/{extract}/document", id, extract).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        asStrong(Person.HANDLER).post("/concerns/{id}/extracts/{extract}/document", id, extract).then().statusCode(200)
                .body("controller", equalTo("Nordmalings kommun")).body("caseNumber", equalTo(Restrictions.caseNumber(id)))
                .body("parts.find { it.kind == 'identity' }.fields.find { it.name == 'name' }.value", equalTo("Alvar Testsson"))
                .body("parts.find { it.kind == 'source' }.fields", empty());
        Map<String, Object> given = Map.of("handedOutOn", Concerns.today().toString(), "channel", "letter");
        as(Person.HANDLER).header("If-Match", "\"1\"").body(given).post("/concerns/{id}/extracts/{extract}/handing-out", id, extract).then().statusCode(200)
                .body("extract.status", equalTo("handed_out")).body("allowedActions", contains("open_document"));
        as(Person.HANDLER).get("/concerns/{id}/history", id).then().body("items.action", hasItems("extract.prepared", "extract.approved", "extract.handed_out"));
        as(Person.HANDLER).get("/concerns/{id}/reads", id).then().body("items.find { it.action == 'extract.document_opened' }.fields", containsString("name"));
        assertEquals(0, Database.number("select count(*) from subject_extract where id = ? and approved_by = prepared_by", extract));
    }

    @Test
    void is_made_by_the_handler_of_the_case_and_no_one_else() {
        UUID id = Concerns.assigned();
        for (Person person : List.of(Person.COORDINATOR, Person.OTHER_HANDLER)) {
            int status = person == Person.COORDINATOR ? 403 : 404;
            as(person).get("/concerns/{id}/extract-options/subject", id).then().statusCode(status);
            as(person).header("Idempotency-Key", newKey()).body(Map.of("madeFor", "subject", "choices", List.of(Map.of("key", "concern.number"))))
                    .post("/concerns/{id}/extracts", id).then().statusCode(status);
        }
        as(Person.AUDITOR).get("/concerns/{id}/extracts", id).then().statusCode(403);
        as(Person.COORDINATOR).get("/concerns/{id}/extracts", id).then().statusCode(200).body("mayPrepare", is(false)).body("items", empty());
        UUID extract = Rights.prepared(id, "reporter");
        as(Person.OTHER_HANDLER).get("/concerns/{id}/extracts/{extract}", id, extract).then().statusCode(404);
        as(Person.HANDLER).get("/concerns/{id}/extracts/{extract}", Concerns.assigned(), extract).then().statusCode(404);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/concerns/{id}/extracts/{extract}/withdrawal", id, extract).then().statusCode(200)
                .body("extract.status", equalTo("withdrawn")).body("allowedActions", empty());
        as(Person.HANDLER).get("/concerns/{id}/extracts", id).then().body("items.status", containsInAnyOrder("withdrawn"));
    }

    @Test
    void goes_on_while_restricted() {
        UUID id = Concerns.assigned();
        Restrictions.restricted(id);
        Rights.approved(id, "subject");
    }

    @Test
    void no_operation_exports_more_than_one_person() {
        assertTrue(Contract.operations().stream().filter(operation -> operation.path().contains("extract"))
                .allMatch(operation -> operation.path().startsWith("/concerns/{id}/extract")));
    }
}
