package se.samverka.apiclient;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Systems;

/** Systems in the state a test begins with, brought there over HTTP as administrators do. */
public final class ApiClients {
    /** A real public key, of nobody. */
    public static final Map<String, Object> PUBLIC_KEY = Map.of("kty", "EC", "crv", "P-256", "kid", "2026-11",
            "x", "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4", "y", "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM");

    private ApiClients() {
    }

    public static Map<String, Object> registration(String kind, String... scopes) {
        return new HashMap<>(Map.of("kind", kind, "name", "Kompetensportalen", "owner", "HR-chefen", "ownerContact", "hr@example.se",
                "purpose", "Lämnar vilka som har gått utbildningarna.", "legalBasis", "Dataskyddsförordningen artikel 6.1 e", "scopes", List.of(scopes)));
    }

    public static Response register(Person administrator, Map<String, Object> registration) {
        return asStrong(administrator).header("Idempotency-Key", newKey()).body(registration).post("/api-clients");
    }

    /** Active, without a key. */
    public static UUID lms() {
        return id(register(Person.ADMIN, registration("lms", "training.completions:write")));
    }

    /** Proposed by ADMIN. */
    public static UUID proposedPolice() {
        return id(register(Person.ADMIN, registration("police", "police.requests:write", "police.requests:read")));
    }

    /** Approved, without a key. */
    public static UUID police() {
        UUID id = proposedPolice();
        step(Person.OTHER_ADMIN, id, "proposal/approval").then().statusCode(200);
        return id;
    }

    public static Map<String, Object> key(String method) {
        Map<String, Object> key = new HashMap<>(Map.of("method", method, "expiresOn", LocalDate.now(SystemClock.SWEDEN).plusDays(90).toString(), "overlapDays", 7));
        if (method.equals("private_key_jwt")) {
            key.put("publicKey", PUBLIC_KEY);
        }
        return key;
    }

    public static Response issue(Person administrator, UUID id, Map<String, Object> key) {
        return asStrong(administrator).header("Idempotency-Key", newKey()).body(key).post("/api-clients/{id}/credentials", id);
    }

    public static Response step(Person administrator, UUID id, String step) {
        return asStrong(administrator).header("If-Match", etag(id)).post("/api-clients/{id}/" + step, id);
    }

    public static Response changeScopes(RequestSpecification administrator, UUID id, String... scopes) {
        return administrator.header("If-Match", etag(id)).body(Map.of("scopes", List.of(scopes))).put("/api-clients/{id}/scopes", id);
    }

    public static String etag(UUID id) {
        return as(Person.AUDITOR).get("/api-clients/{id}", id).then().statusCode(200).extract().header("ETag");
    }

    public static Response get(UUID id) {
        return as(Person.ADMIN).get("/api-clients/{id}", id);
    }

    /** A system for which the operation is next, when ADMIN carries it out. */
    public static UUID forExample(String operation) {
        return switch (operation) {
            case "issueApiCredential", "changeApiClientScopes" -> police();
            case "approveApiClientProposal", "rejectApiClientProposal" ->
                id(register(Person.OTHER_ADMIN, registration("police", "police.requests:read")));
            case "resumeApiClient" -> {
                UUID id = lms();
                step(Person.ADMIN, id, "suspension").then().statusCode(200);
                yield id;
            }
            case "revokeApiCredential" -> {
                UUID id = lms();
                Systems.addKey(id, "samverka-lms-" + UUID.randomUUID().toString().substring(24), Instant.now());
                yield id;
            }
            default -> lms();
        };
    }

    /** The key it has. */
    public static String keyOf(UUID system) {
        return Database.column("select id::text from api_credential where api_client_id = ?", system).get(0);
    }

    private static UUID id(Response registered) {
        return UUID.fromString(registered.then().statusCode(201).extract().path("id"));
    }
}
