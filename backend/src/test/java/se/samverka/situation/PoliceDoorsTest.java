package se.samverka.situation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.apiclient.ApiClientKind;
import se.samverka.concern.Concerns;
import se.samverka.contactpath.ContactPaths;
import se.samverka.disclosure.DisclosureExamples;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Systems;

/** What else the police reach through the mailbox: observations in, the partner picture and contact points out. */
@ApiTest
class PoliceDoorsTest {
    @Inject
    Systems systems;

    @Test
    void an_observation_is_kept_sealed_and_answered_by_a_receipt() {
        String key = newKey();
        String id = handIn(key, observation("what", "Canary-klistermärken på lyktstolpar.")).then().statusCode(201).body("receivedAt", notNullValue()).extract().path("id");
        handIn(key, observation("what", "Canary-klistermärken på lyktstolpar.")).then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        String row = Database.column("select o::text from observation o where id = ?", UUID.fromString(id)).get(0);
        assertFalse(row.contains("Canary") || row.contains("43616e617279"));
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'observation.received' and subject_id = ?", UUID.fromString(id)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"what|Anders Andersson delade ut blad.|person_name", "what|Ring 070-123 45 67 för mer.|telephone_number",
        "what|Skriv till nn@example.se om det.|email_address", "what|En bil ABC 12D stod där.|vehicle_number", "area|Storgatan 12|street_address"})
    void what_points_at_a_person_is_refused(String field, String text, String code) {
        handIn(newKey(), observation(field, text)).then().statusCode(422).body("errors.pointer", contains("#/" + field)).body("errors.code", contains(code));
    }

    @Test
    void an_identity_number_and_a_day_to_come_are_refused() {
        handIn(newKey(), observation("what", "Gäller 19121212-1212.")).then().statusCode(422).body("type", equalTo("/api/v1/problems/personal-identity-number"));
        handIn(newKey(), observation("observedOn", Concerns.today().plusDays(1).toString())).then().statusCode(422).body("errors.code", contains("in_the_future"));
    }

    @Test
    void the_picture_is_404_until_there_is_one() {
        Database.change("delete from partner_picture");
        police().get("/partner/police/situation-picture").then().statusCode(404);
        UUID id = DisclosureExamples.publishPicture();
        police().get("/partner/police/situation-picture").then().statusCode(200).body("id", equalTo(id.toString())).body("sections.heading", contains("Sammanfattning"));
    }

    @Test
    void the_picture_is_for_the_police_whatever_another_system_was_granted() {
        String scope = "situation-pictures.partner:read";
        assertFalse(ApiClientKind.MUNICIPAL.scopes().stream().anyMatch(granted -> granted.code().equals(scope)));
        String client = "samverka-municipal-" + UUID.randomUUID().toString().substring(24);
        systems.register(ApiClientKind.MUNICIPAL, client, Instant.now(), scope);
        asMachine(client, scope).header("X-Request-Reason", "Visas på intranätet").header("X-Case-Number", "KS-2026-1")
                .get("/partner/police/situation-picture").then().statusCode(403);
    }

    @Test
    void a_contact_that_is_not_safe_or_that_nobody_has_verified_for_90_days_is_left_out() {
        ContactPaths.verified(of("kommunchef", true), 90);
        ContactPaths.verified(of("hr_sakerhet", true), 91);
        ContactPaths.verified(of("dataskyddsombud", false), 1);
        police().get("/partner/police/contact-points").then().statusCode(200).body("items.code", hasItem("kommunchef"))
                .body("items.code", not(hasItem("hr_sakerhet"))).body("items.code", not(hasItem("dataskyddsombud")))
                .body("items.find { it.code == 'kommunchef' }.contact", equalTo("0930-140 00"))
                .body("items.find { it.code == 'kommunchef' }.hours", equalTo("måndag–fredag 09.00–15.00"));
    }

    private static Map<String, Object> of(String function, boolean secrecySafe) {
        Map<String, Object> path = ContactPaths.path(function);
        path.putAll(Map.of("functionCode", function, "secrecySafe", secrecySafe));
        return path;
    }

    private static Response handIn(String key, Map<String, Object> observation) {
        return police().header("Idempotency-Key", key).body(observation).post("/partner/police/observations");
    }

    private static Map<String, Object> observation(String field, Object value) {
        Map<String, Object> observation = new HashMap<>(Map.of("observedOn", Concerns.today().toString(), "area", "Rundvik",
                "what", "Klistermärken på flera lyktstolpar.", "reliability", "b"));
        observation.put(field, value);
        return observation;
    }
}
