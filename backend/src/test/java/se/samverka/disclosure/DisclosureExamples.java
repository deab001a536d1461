package se.samverka.disclosure;

import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.contactpath.ContactPaths;
import se.samverka.rights.Rights;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Sends the contract's examples about disclosures and the police mailbox, to things that are in the state they want. */
public final class DisclosureExamples {
    private DisclosureExamples() {
    }

    public static boolean has(String path) {
        return path.matches("/(disclosures|police-requests|partner/police|partner-calls).*|/concerns/\\{id}/disclosure.*");
    }

    /** @param request the example's body, with the days of today; null when it has none */
    public static Response send(String operation, String method, String path, JsonNode request) {
        Disclosures.logIn(Person.COORDINATOR);
        UUID concern = Concerns.assigned();
        UUID id = subject(operation, path, concern);
        RequestSpecification caller = path.startsWith("/partner/police") ? police()
                : path.startsWith("/partner-calls") ? as(Person.AUDITOR) : asStrong(Person.COORDINATOR);
        if (path.startsWith("/disclosures") && !method.equals("GET")) {
            caller.header("If-Match", Disclosures.etag(id));
        } else if (operation.equals("refuseReceivedRequest")) {
            caller.header("If-Match", "\"0\"");
        }
        if (request != null) {
            caller.body(fitting(operation, (ObjectNode) request, concern, id).toString());
        }
        Object[] ids = id == null ? new Object[0] : new Object[] {id};
        return caller.header("Idempotency-Key", newKey()).request(method, path, ids);
    }

    private static UUID subject(String operation, String path, UUID concern) {
        return switch (operation) {
            case "listDisclosures" -> {
                Disclosures.prepared(concern);
                yield concern;
            }
            case "getDisclosureOptions", "startDisclosure" -> concern;
            case "prepareDisclosure" -> Disclosures.proactive(concern);
            case "openDisclosure", "approveDisclosure", "refuseDisclosure" -> Disclosures.prepared(concern);
            case "sendDisclosure" -> Disclosures.granted(concern);
            case "noteDisclosureReceipt" -> {
                UUID sent = Disclosures.granted(concern);
                Disclosures.step(Person.COORDINATOR, sent, "sending", Map.of("method", "phone")).then().statusCode(200);
                yield sent;
            }
            case "noteDisclosureCorrectionTold" -> {
                UUID sent = Disclosures.granted(concern);
                Disclosures.step(Person.COORDINATOR, sent, "sending", Map.of("method", "phone")).then().statusCode(200);
                Rights.dispute(Person.HANDLER, concern, null).then().statusCode(201);
                yield sent;
            }
            case "readPolicePackage", "receiptPolicePackage" -> Disclosures.delivered(concern);
            case "getPoliceSituationPicture" -> {
                publishPicture();
                yield null;
            }
            case "listPoliceContactPoints" -> {
                Map<String, Object> coordinator = ContactPaths.path("Samordnare");
                coordinator.put("functionCode", "samordnare");
                ContactPaths.verified(coordinator);
                yield null;
            }
            case "listPolicePackages" -> {
                Disclosures.delivered(concern);
                yield null;
            }
            case "listReceivedRequests", "listPoliceRequests", "listPartnerCalls" -> {
                Disclosures.submitted();
                yield null;
            }
            default -> path.contains("{") ? Disclosures.submitted() : null;
        };
    }

    /** As the situation pictures' own feature does it. */
    public static UUID publishPicture() {
        UUID id = UUID.randomUUID();
        Database.change("insert into partner_picture values (?, now(), date '2025-10-01', date '2026-09-30', ?)", id,
                "[{\"heading\":\"Sammanfattning\",\"text\":\"Enstaka spridning av propaganda.\"}]");
        return id;
    }

    /** What an example cannot know: the parts and hashes of this one case. */
    private static ObjectNode fitting(String operation, ObjectNode request, UUID concern, UUID id) {
        switch (operation) {
            case "prepareDisclosure" -> ((ObjectNode) request.get("picked").get(0)).put("part", Disclosures.whatHappened(concern));
            case "approveDisclosure" -> request.put("packageHash", Disclosures.hash(id));
            case "receiptPolicePackage" -> request.put("contentHash", (String) police().get("/partner/police/packages/{id}", id).path("contentHash"));
            default -> { }
        }
        return request;
    }
}
