package se.samverka.civilsociety;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.civilsociety.CivilOrganisations.about;
import static se.samverka.civilsociety.CivilOrganisations.add;
import static se.samverka.civilsociety.CivilOrganisations.added;
import static se.samverka.civilsociety.CivilOrganisations.brief;
import static se.samverka.civilsociety.CivilOrganisations.briefed;
import static se.samverka.civilsociety.CivilOrganisations.correct;
import static se.samverka.civilsociety.CivilOrganisations.organisation;
import static se.samverka.civilsociety.CivilOrganisations.with;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines;
import se.samverka.testing.ApiTest;
import se.samverka.testing.AtOnce;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The coordinator keeps the register and the briefing log; employees read them. */
@ApiTest
class CivilOrganisationTest {

    @Test
    void one_is_added_once_and_read_by_employees_only() {
        String key = newKey();
        String id = as(Person.COORDINATOR).header("Idempotency-Key", key).body(organisation("Nyföreningen")).post("/civil-organisations").then().statusCode(201)
                .body("active", equalTo(true)).body("allowedActions", containsInAnyOrder("change", "brief")).extract().path("id");
        as(Person.COORDINATOR).header("Idempotency-Key", key).body(organisation("Nyföreningen")).post("/civil-organisations").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        as(Person.TEACHER).get("/civil-organisations/{id}", id).then().statusCode(200).body("contacts[0].address", equalTo("kansli@klubben.example"))
                .body("allowedActions", empty());
        as(Person.GROUP_MEMBER).get("/civil-organisations/{id}", id).then().statusCode(403);
        as(Person.TEACHER).get("/civil-organisations/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void who_leaves_loses_its_contacts_and_may_come_back() {
        UUID id = added("Flyttföreningen");
        Map<String, Object> left = organisation("Flyttföreningen");
        left.put("active", false);
        with(id).body(left).put("/civil-organisations/{id}", id).then().statusCode(422).body("errors.code", contains("left_has_no_contacts"));
        left.put("contacts", List.of());
        as(Person.COORDINATOR).body(left).put("/civil-organisations/{id}", id).then().statusCode(428);
        with(id).body(left).put("/civil-organisations/{id}", id).then().statusCode(200).header("ETag", "\"1\"")
                .body("leftOn", equalTo(Concerns.today().toString())).body("contacts", empty()).body("allowedActions", contains("change"));
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(left).put("/civil-organisations/{id}", id).then().statusCode(412);
        brief(id, about("Försent")).then().statusCode(409);
        with(id).body(organisation("Flyttföreningen")).put("/civil-organisations/{id}", id).then().statusCode(200).body("leftOn", nullValue());
        assertEquals(List.of("civil_organisation.added", "civil_organisation.left", "civil_organisation.returned"),
                Database.column("select action from audit_event where subject_id = ? order by id", id));
    }

    @Test
    void the_list_goes_by_name_and_is_narrowed() {
        added("AAA Andra");
        added("aaa första");
        as(Person.TEACHER).get("/civil-organisations?limit=2&kind=sports_club&active=true").then().statusCode(200)
                .body("items.name", contains("AAA Andra", "aaa första"));
        String next = as(Person.TEACHER).get("/civil-organisations?limit=1&active=true").then().extract().path("_links.next");
        as(Person.TEACHER).get(next.replace("/api/v1", "")).then().statusCode(200).body("items.name", contains("aaa första"));
        as(Person.TEACHER).get("/civil-organisations?kind=finns_inte").then().statusCode(400);
        as(Person.TEACHER).get("/civil-organisations?active=kanske").then().statusCode(400);
        as(Person.TEACHER).get("/civil-organisations?notToldOf=x").then().statusCode(400);
    }

    @Test
    void what_was_told_is_written_down_corrected_and_never_changed() throws SQLException {
        UUID id = added("Loggföreningen");
        String wrong = briefed(id, about("Fel ämne"));
        correct(id, wrong, Map.of("because", "Fel ämne.", "instead", about("Rätt ämne"))).then().statusCode(201)
                .body("correctedBecause", equalTo("Fel ämne.")).body("insteadId", notNullValue());
        correct(id, wrong, Map.of("because", "En gång till.")).then().statusCode(409);
        as(Person.TEACHER).get("/civil-organisations/{id}/briefings", id).then().statusCode(200).body("items.subject", contains("Rätt ämne", "Fel ämne"))
                .body("items[0].toldBy", equalTo("Sara Hedman")).body("items[0].correctedBecause", nullValue());
        as(Person.COORDINATOR).get("/civil-organisations/{id}/briefings", UUID.randomUUID()).then().statusCode(404);
        try (Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals(List.of("2"), Database.column(connection, "select count(*) from civil_briefing where organisation_id = ?", id));
        }
        assertEquals(List.of("civil_organisation.added", "civil_organisation.briefed", "civil_organisation.briefing_corrected"),
                Database.column("select action from audit_event where subject_id = ? order by id", id));
    }

    @RepeatedTest(3)
    void of_two_corrections_of_one_line_at_once_one_holds() throws Exception {
        UUID id = CivilOrganisations.added("Prov " + UUID.randomUUID());
        String line = CivilOrganisations.briefed(id, CivilOrganisations.about("Vart man vänder sig"));
        Callable<Response> correct = () -> CivilOrganisations.correct(id, line, Map.of("because", "Fel dag."));
        assertEquals(List.of(201, 409), AtOnce.call(List.of(correct, correct)).stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void who_was_not_told_of_what_is_followed_now_is_told_next() {
        Routines.Made first = Routines.published();
        UUID told = added("Underrättade föreningen");
        UUID untold = added("Ouppsökta föreningen");
        String line = briefed(told, about(first, 1));
        assertFalse(toTell(first).contains(told.toString()));
        assertTrue(toTell(first).contains(untold.toString()));
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200).body("items.findAll { it.kind == 'brief_organisations' }.subjectId", hasItem(first.routine().toString()));
        as(Person.TEACHER).get("/me/tasks").then().statusCode(200).body("items.kind", not(hasItem("brief_organisations")));
        Routines.publishedAnew(first, false);
        assertFalse(toTell(first).contains(told.toString()), "a minor version is nothing new to tell");
        Routines.publishedAnew(first, true);
        assertTrue(toTell(first).contains(told.toString()), "a major one is");
        String anew = briefed(told, about(first, 3));
        assertFalse(toTell(first).contains(told.toString()));
        correct(told, anew, Map.of("because", "Mötet ställdes in.")).then().statusCode(201);
        assertTrue(toTell(first).contains(told.toString()), "what was corrected counts no more");
        correct(told, line, Map.of("because", "Fel.", "instead", about(first, 9))).then().statusCode(422).body("errors.pointer", contains("#/instead/routineId"));
        as(Person.COORDINATOR).get("/civil-organisations?notToldOf=" + UUID.randomUUID()).then().statusCode(200).body("items", empty());
    }

    private static List<String> toTell(Routines.Made routine) {
        List<String> ids = new ArrayList<>();
        String page = "/civil-organisations?limit=100&notToldOf=" + routine.routine();
        while (page != null) {
            var answer = as(Person.COORDINATOR).get(page).then().statusCode(200).extract();
            ids.addAll(answer.path("items.id"));
            String next = answer.path("_links.next");
            page = next == null ? null : next.replace("/api/v1", "");
        }
        return ids;
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        refused("website", "web_address_unreadable", Map.of("website", "http://klubben.example"));
        refused("kind", "unknown_value", Map.of("kind", "sekt"));
        refused("name", "personal_identity_number", Map.of("name", "Föreningen 19121212-1212"));
        refused("contacts/0/address", "phone_unreadable", Map.of("contacts", List.of(Map.of("function", "Kansli", "channel", "phone", "address", "ring oss"))));
        refused("contacts/0/address", "email_unreadable", Map.of("contacts", List.of(Map.of("function", "Kansli", "channel", "email", "address", "kansliet"))));
        UUID id = added("Felföreningen");
        Map<String, Object> briefing = about("Framtiden");
        briefing.put("toldOn", Concerns.today().plusDays(1).toString());
        brief(id, briefing).then().statusCode(422).body("errors.pointer", contains("#/toldOn"));
        Map<String, Object> both = about(Routines.published(), 1);
        both.put("subject", "Och något mer");
        brief(id, both).then().statusCode(422).body("errors.pointer", contains("#/subject"));
    }

    private static void refused(String field, String code, Map<String, Object> change) {
        Map<String, Object> command = organisation("Fel");
        command.putAll(change);
        add(command).then().statusCode(422).body("errors.pointer", contains("#/" + field)).body("errors.code", contains(code));
    }
}
