package se.samverka.contract;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.identity.Identities;
import se.samverka.testing.Person;

/** What the examples about identities begin with. */
final class IdentityExamples {
    private static final Set<String> ON_AN_IDENTITY = Set.of("changeIdentity", "removeIdentity", "openIdentity");
    private static final Set<String> ON_A_REQUEST = Set.of("getIdentityAccessRequest", "grantIdentityAccess", "refuseIdentityAccess");
    private static final Set<String> ON_A_GLASS = Set.of("getBreakGlass", "endBreakGlass", "reviewBreakGlass");
    private static final Set<String> OTHERS = Set.of("listIdentities", "recordIdentity", "listIdentityMatches", "requestIdentityAccess",
            "listIdentityAccessRequests", "breakGlass", "listBreakGlass");

    private IdentityExamples() {
    }

    static boolean cover(String operation) {
        return ON_AN_IDENTITY.contains(operation) || ON_A_REQUEST.contains(operation) || ON_A_GLASS.contains(operation) || OTHERS.contains(operation);
    }

    static RequestSpecification caller(String operation) {
        RequestSpecification caller = switch (operation) {
            case "grantIdentityAccess", "refuseIdentityAccess" -> asStrong(Person.COORDINATOR);
            case "reviewBreakGlass", "getBreakGlass", "listBreakGlass", "getIdentityAccessRequest", "listIdentityAccessRequests" -> as(Person.COORDINATOR);
            case "requestIdentityAccess", "breakGlass", "endBreakGlass" -> asStrong(Person.OTHER_HANDLER);
            default -> asStrong(Person.HANDLER);
        };
        return caller.header("If-Match", operation.equals("reviewBreakGlass") ? "\"2\"" : ON_A_GLASS.contains(operation) ? "\"1\"" : "\"0\"");
    }

    static Object[] idsFor(String operation) {
        if (operation.equals("requestIdentityAccess") || operation.startsWith("list") && !operation.startsWith("listIdentit")) {
            return new Object[0];
        }
        UUID concern = Concerns.assigned();
        if (operation.equals("breakGlass")) {
            Identities.endGlass(Person.OTHER_HANDLER);
            return new Object[0];
        }
        if (operation.equals("listIdentityAccessRequests")) {
            Identities.requested(Person.OTHER_HANDLER, concern);
            return new Object[0];
        }
        if (ON_AN_IDENTITY.contains(operation)) {
            return new Object[] {concern, Identities.recorded(concern)};
        }
        if (operation.equals("listIdentities")) {
            Identities.recorded(concern);
        }
        if (ON_A_GLASS.contains(operation)) {
            UUID glass = Identities.brokenGlass(Person.OTHER_HANDLER, concern);
            if (operation.equals("reviewBreakGlass")) {
                Identities.endGlass(Person.OTHER_HANDLER);
            }
            return new Object[] {glass};
        }
        return new Object[] {ON_A_REQUEST.contains(operation) ? Identities.requested(Person.OTHER_HANDLER, concern) : concern};
    }
}
