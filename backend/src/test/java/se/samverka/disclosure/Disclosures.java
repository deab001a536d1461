package se.samverka.disclosure;

import static se.samverka.testing.Call.API;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.testing.Person;

/** Disclosures in the state a test begins with, brought there over HTTP as people and police systems do. */
public final class Disclosures {
    public static final String[] POLICE_SCOPES = {"police.requests:write", "police.requests:read", "police.packages:read",
        "police.observations:write", "situation-pictures.partner:read", "contact-points:read"};
    public static final String POLICE = "samverka-police";
    public static final String BALANCE = "Polisen behöver uppgiften för att kunna skydda den som hotas. Det väger tyngre än den enskildes intresse av att uppgiften inte lämnas.";

    private Disclosures() {
    }

    /** A police system with every scope, which says why it calls. */
    public static RequestSpecification police(String client) {
        return asMachine(client, POLICE_SCOPES).header("X-Request-Reason", "Utredning om grovt olaga hot")
                .header("X-Case-Number", "5000-K123456-26");
    }

    public static RequestSpecification police() {
        return police(POLICE);
    }

    public static Map<String, Object> request() {
        return new HashMap<>(Map.of("unit", "Polismyndigheten, lokalpolisområde Umeå",
                "asked", "Har kommunen uppgifter om den som hotade på biblioteket?", "neededFor", "Att hindra att hotet sätts i verket.",
                "claimedBasis", "act_2025_170_section_6"));
    }

    public static UUID submitted() {
        return UUID.fromString(police().header("Idempotency-Key", newKey()).body(request())
                .post("/partner/police/requests").then().statusCode(201).extract().path("id"));
    }

    public static Response start(Person person, UUID concern, Map<String, Object> command) {
        return as(person).header("Idempotency-Key", newKey()).body(command).post("/concerns/{id}/disclosures", concern);
    }

    /** To the police by telephone, of the municipality's own accord. */
    public static UUID proactive(UUID concern) {
        return started(concern, "own_initiative", "police");
    }

    public static UUID started(UUID concern, String direction, String recipientKind) {
        return UUID.fromString(start(Person.COORDINATOR, concern, Map.of("direction", direction, "recipientKind", recipientKind,
                "recipient", "Polismyndigheten, lokalpolisområde Umeå")).then().statusCode(201).extract().path("id"));
    }

    public static UUID forRequest(UUID concern, UUID request) {
        return UUID.fromString(start(Person.COORDINATOR, concern, Map.of("requestId", request.toString()))
                .then().statusCode(201).extract().path("id"));
    }

    /** What was seen first, on Act (2025:170) Section 6; tests change what they are about. */
    public static Map<String, Object> preparation(UUID concern) {
        return preparation("act_2025_170_section_6", "municipality", whatHappened(concern), List.of(
                answer("needed", "yes"), answer("secrecy_clearly_outweighs", "no")));
    }

    public static Map<String, Object> preparation(String basis, String holder, String part, List<Map<String, String>> answers) {
        return new HashMap<>(Map.of("basisCode", basis, "picked", List.of(Map.of("part", part, "holder", holder)), "written", List.of(),
                "neededFor", "Att hindra att ett hot sätts i verket.", "answers", answers, "balance", BALANCE, "outcome", "granted"));
    }

    public static Map<String, String> answer(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }

    public static String whatHappened(UUID concern) {
        List<String> keys = as(Person.COORDINATOR).get("/concerns/{id}/disclosure-options", concern).then().statusCode(200).extract().path("parts.key");
        return keys.stream().filter(key -> key.endsWith(".what_happened")).findFirst().orElseThrow();
    }

    public static Response prepare(Person person, UUID disclosure, Map<String, Object> command) {
        return as(person).header("If-Match", etag(disclosure)).body(command).put("/disclosures/{id}/package", disclosure);
    }

    public static Response approve(Person person, UUID disclosure) {
        return step(person, disclosure, "approvals", Map.of("packageHash", hash(disclosure)));
    }

    /** Takes a step with the version that is current, with a login that is strong enough for all of them. */
    public static Response step(Person person, UUID disclosure, String step, Object body) {
        return asStrong(person).header("If-Match", etag(disclosure)).body(body).post("/disclosures/{id}/" + step, disclosure);
    }

    public static UUID prepared(UUID concern) {
        UUID disclosure = proactive(concern);
        prepare(Person.COORDINATOR, disclosure, preparation(concern)).then().statusCode(200);
        return disclosure;
    }

    public static UUID granted(UUID concern) {
        UUID disclosure = prepared(concern);
        approve(Person.COORDINATOR, disclosure).then().statusCode(200);
        approve(Person.HANDLER, disclosure).then().statusCode(200);
        return disclosure;
    }

    /** In the police's mailbox. @return the package */
    public static UUID delivered(UUID concern) {
        UUID request = submitted();
        UUID disclosure = forRequest(concern, request);
        prepare(Person.COORDINATOR, disclosure, preparation(concern)).then().statusCode(200);
        approve(Person.COORDINATOR, disclosure).then().statusCode(200);
        approve(Person.HANDLER, disclosure).then().statusCode(200);
        step(Person.COORDINATOR, disclosure, "sending", Map.of("method", "mailbox")).then().statusCode(200);
        List<Map<String, String>> packages = new ArrayList<>(police().get("/partner/police/packages?limit=100").then().statusCode(200).extract().path("items"));
        return UUID.fromString(packages.stream().filter(sent -> request.toString().equals(sent.get("requestId"))).findFirst().orElseThrow().get("id"));
    }

    public static String etag(UUID disclosure) {
        return as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).then().statusCode(200).extract().header("ETag");
    }

    public static String hash(UUID disclosure) {
        return as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).then().statusCode(200).extract().path("packageHash");
    }

    /** Somebody who has logged in before can be named. */
    public static void logIn(Person... people) {
        for (Person person : people) {
            as(person).basePath(API).get("/me").then().statusCode(200);
        }
    }
}
