package se.samverka.sealed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.handover.HandOvers;
import se.samverka.identity.Identities;
import se.samverka.testing.Person;

/** What leaves in a hand-over, on what ground, and every reason that ends one. */
final class HandOverPlanter {
    private HandOverPlanter() {
    }

    static void plant(UUID assigned, Words words) {
        UUID inside = told(words, "in the system");
        Identities.forgetSearches();
        Identities.recorded(inside, Map.of("name", words.in("handOver.identity")));
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, inside, "transfer", HandOvers.socialServices(), "in_system");
        choice.put("identityFields", List.of("name"));
        send(words, "in the system", inside, choice);

        UUID recalled = told(words, "recalled");
        step(recalled, byPhone(words, "recalled", recalled, HandOvers.socialServices()), "recall", Map.of("reason", words.in("handOver.recall")));
        UUID rejected = told(words, "rejected");
        step(rejected, byPhone(words, "rejected", rejected, HandOvers.socialServices()), "rejection",
                Map.of("answeredOn", Concerns.today().toString(), "reason", words.in("handOver.rejection")));
        UUID acknowledged = told(words, "acknowledged");
        step(acknowledged, byPhone(words, "acknowledged", acknowledged, HandOvers.socialServices()), "acknowledgement",
                Map.of("answeredOn", Concerns.today().toString(), "receivedBy", words.in("handOver.receivedBy")));
        UUID refused = told(words, "refused");
        HandOvers.step(Person.HANDLER, refused, byPhone(words, "refused", refused, HandOvers.police()), "refusal",
                Map.of("reason", words.in("handOver.refusal"))).then().statusCode(200);
    }

    /** A case whose own text is recognized in what leaves. */
    private static UUID told(Words words, String name) {
        Map<String, Object> registration = Concerns.registration();
        ((List<Map<String, Object>>) registration.get("observedEvents")).get(0).put("whatHappened", words.in("handOver.contents " + name));
        UUID concern = Concerns.received(registration);
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(concern, Person.HANDLER);
        return concern;
    }

    private static UUID byPhone(Words words, String name, UUID concern, UUID recipient) {
        return send(words, name, concern, HandOvers.choice(Person.COORDINATOR, concern, "transfer", recipient, "phone"));
    }

    private static UUID send(Words words, String name, UUID concern, Map<String, Object> choice) {
        Map<String, Object> command = new HashMap<>(HandOvers.command(Person.COORDINATOR, concern, choice));
        command.put("balance", words.in("handOver.balance " + name) + " Utan uppgiften kan mottagaren inte ge det stöd som behövs.");
        return UUID.fromString(HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(201).extract().path("id"));
    }

    private static void step(UUID concern, UUID handOver, String step, Map<String, Object> body) {
        HandOvers.step(Person.COORDINATOR, concern, handOver, step, body).then().statusCode(200);
    }
}
