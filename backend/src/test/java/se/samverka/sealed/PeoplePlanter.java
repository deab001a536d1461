package se.samverka.sealed;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.identity.Identities;
import se.samverka.testing.Person;

/** Who a case is about and who handed it in, and every reason that is given for seeing it. Numbers of the test series. */
final class PeoplePlanter {
    private PeoplePlanter() {
    }

    static void plantIdentities(UUID assigned, Words words) {
        Identities.forgetSearches();
        Map<String, Object> subject = details(words, "subject", "0701740610", "701740610");
        subject.put("personalIdentityNumber", words.of("subject.number", Identities.OTHER_NUMBER, Identities.OTHER_NUMBER.substring(2)));
        subject.put("numberJustification", words.in("subject.numberJustification"));
        Identities.record(Person.HANDLER, assigned, Identities.identity(subject)).then().statusCode(201);
        Map<String, Object> reporter = new HashMap<>(Map.of("whose", "reporter", "protectedIdentity", false,
                "details", details(words, "reporter", "0701740611", "701740611")));
        Identities.record(Person.HANDLER, assigned, reporter).then().statusCode(201);
        as(Person.TEACHER).header("Idempotency-Key", newKey()).body(Map.of("pseudonym", "person 2", "name", words.in("named.name"),
                "phone", words.of("named.phone", "0701740612", "701740612"), "address", words.in("named.address")))
                .post("/me/concerns/{id}/subjects", Concerns.received()).then().statusCode(201);
    }

    private static Map<String, Object> details(Words words, String whose, String phone, String recognized) {
        return new HashMap<>(Map.of("name", words.in(whose + ".name"), "birthYear", "2009", "phone", words.of(whose + ".phone", phone, recognized),
                "email", words.plainIn(whose + ".email") + "@example.se", "address", words.in(whose + ".address")));
    }

    static void plantReasonsToSee(UUID assigned, Words words) {
        asStrong(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("days", 1, "note", words.in("accessRequest.note")))
                .post("/identity-access-requests/{id}/grant", requested(assigned, words, "granted")).then().statusCode(200);
        asStrong(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("reason", words.in("accessRequest.refusal")))
                .post("/identity-access-requests/{id}/refusal", requested(assigned, words, "refused")).then().statusCode(200);
        Identities.endGlass(Person.OTHER_HANDLER);
        String glass = asStrong(Person.OTHER_HANDLER).header("Idempotency-Key", newKey())
                .body(Map.of("caseNumber", Identities.caseNumber(assigned), "reasonKind", "danger", "reason", words.in("breakGlass.reason")))
                .post("/break-glass").then().statusCode(201).extract().path("id");
        Identities.endGlass(Person.OTHER_HANDLER);
        as(Person.COORDINATOR).header("If-Match", "\"2\"").body(Map.of("conclusion", "justified", "note", words.in("breakGlass.review")))
                .post("/break-glass/{id}/review", glass).then().statusCode(200);
    }

    private static String requested(UUID concern, Words words, String name) {
        return asStrong(Person.OTHER_HANDLER).header("Idempotency-Key", newKey())
                .body(Map.of("caseNumber", Identities.caseNumber(concern), "reason", words.in("accessRequest.reason " + name)))
                .post("/identity-access-requests").then().statusCode(201).extract().path("id");
    }
}
