package se.samverka.sealed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.intervention.Interventions;
import se.samverka.testing.Person;

/** Every text about what is done for the person of a case. */
final class InterventionPlanter {
    private InterventionPlanter() {
    }

    static void plant(UUID assigned, Words words) {
        Concerns.step(Person.HANDLER, assigned, "assessments", Concerns.assessment()).then().statusCode(200);
        UUID ended = planned(assigned, words, "ended");
        Interventions.begin(assigned, ended).then().statusCode(200);
        Interventions.session(assigned, ended, new HashMap<>(Map.of("heldOn", Concerns.today().toString(), "attended", true,
                "note", words.in("intervention.session")))).then().statusCode(201);
        Interventions.step(assigned, ended, "1", "end", Map.of("goals", List.of(Map.of("outcome", "cancelled", "note", words.in("intervention.outcome")))))
                .then().statusCode(200);
        Interventions.step(assigned, planned(assigned, words, "cancelled"), "0", "cancellation",
                Map.of("cause", "consent_withdrawn", "reason", words.in("intervention.cancellation"))).then().statusCode(200);
    }

    private static UUID planned(UUID concern, Words words, String name) {
        Map<String, Object> plan = Interventions.individual();
        plan.put("groundNote", words.in("intervention.ground " + name));
        plan.put("goals", List.of(words.in("intervention.goal " + name)));
        return UUID.fromString(Interventions.plan(Person.HANDLER, concern, plan).then().statusCode(201).extract().path("id"));
    }
}
