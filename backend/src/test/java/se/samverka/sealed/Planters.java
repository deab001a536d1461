package se.samverka.sealed;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.logreview.ReadReviews;
import se.samverka.testing.Person;

/** Writes a word into every field that a person fills in, over HTTP as people do. A new such field gets its line here. */
final class Planters {
    /** Plants one part of the system. The concern is assigned to HANDLER; whoever needs another state makes one. */
    interface Planter {
        void plant(UUID assigned, Words words);
    }

    static final List<Planter> ALL = List.of(Planters::registration, Planters::sorting, Planters::assessmentAndMeasures,
            Planters::proposals, Planters::journal, Planters::drafts,
            PeoplePlanter::plantIdentities, PeoplePlanter::plantReasonsToSee, CorrespondencePlanter::plantMessages,
            CorrespondencePlanter::plantPublicReport, CorrespondencePlanter::plantFiles, CorrespondencePlanter::plantHold,
            HandOverPlanter::plant, DisclosurePlanter::plant, RightsPlanter::plant, InterventionPlanter::plant, SupportPlanter::plant, SystemPlanter::plantRegistry, SystemPlanter::plantCalls, SystemPlanter::plantAddress, SystemPlanter::plantWebhook, SystemPlanter::plantFeedback,
            Planters::logReview);

    private Planters() {
    }

    private static void registration(UUID assigned, Words words) {
        Map<String, Object> registration = Concerns.registration("alreadyTried", words.in("alreadyTried"));
        registration.put("protectiveFactors", words.in("protectiveFactors"));
        registration.put("beliefHintAnswer", words.in("beliefHintAnswer"));
        Map<String, Object> event = ((List<Map<String, Object>>) registration.get("observedEvents")).get(0);
        event.put("whatHappened", words.in("whatHappened"));
        event.put("place", words.in("place"));
        event.put("quotedWords", words.in("quotedWords"));
        Concerns.received(registration);
    }

    private static void sorting(UUID assigned, Words words) {
        UUID received = Concerns.received(Concerns.registration("subjectKind", "child"));
        Map<String, Object> triage = Concerns.triage("child");
        triage.put("note", words.in("triage.note"));
        triage.put("childReport", Map.of("made", false, "reason", words.in("childReport.reason"), "receiver", words.in("childReport.receiver")));
        step(Person.COORDINATOR, received, "triage", triage);
        step(Person.COORDINATOR, received, "emergency-referrals", Map.of("service", "emergency_112",
                "referredOn", Concerns.today().toString(), "note", words.in("emergencyReferral.note")));
        as(Person.HANDLER).get("/me").then().statusCode(200);
        step(Person.COORDINATOR, received, "assignment", Map.of("handlerId", Person.HANDLER.id().toString(), "note", words.in("assignment.note")));
    }

    private static void assessmentAndMeasures(UUID assigned, Words words) {
        step(Person.HANDLER, assigned, "assessments", with(Concerns.assessment(), "riskFactors", List.of(words.in("riskFactors")),
                "protectiveFactors", List.of(words.in("assessment.protectiveFactors")), "summary", words.in("summary")));
        step(Person.HANDLER, assigned, "assessments", with(Concerns.assessment(), "protectiveFactors", List.of(),
                "noProtectiveFactorsBecause", words.in("noProtectiveFactorsBecause")));
        step(Person.HANDLER, assigned, "measures", with(Concerns.measure(), "description", words.in("measure.description"),
                "responsible", words.in("measure.responsible")));
        step(Person.HANDLER, assigned, "follow-ups", with(Concerns.followUp(), "note", words.in("followUp.note")));
    }

    /** A proposal that waits, and one that came to an end: both leave their reasons. */
    private static void proposals(UUID assigned, Words words) {
        UUID waiting = Concerns.assessed();
        step(Person.HANDLER, waiting, "closure", with(Concerns.closure("no_basis"), "reason", words.in("closureProposed.reason")));
        UUID closed = Concerns.followedUp();
        step(Person.HANDLER, closed, "closure", with(Concerns.closure("support_given"), "reason", words.in("closure.reason")));
        step(Person.HANDLER, closed, "reopening", Map.of("reason", words.in("reopeningProposed.reason")));
        step(Person.COORDINATOR, closed, "proposal/rejection", Map.of("reason", words.in("proposalRejected.reason")));
    }

    private static void journal(UUID assigned, Words words) {
        String id = as(Person.HANDLER).header("Idempotency-Key", newKey()).body(Concerns.entry(words.in("journal.text")))
                .post("/concerns/{id}/journal-entries", assigned).then().statusCode(201).extract().path("id");
        as(Person.HANDLER).header("If-Match", "\"0\"").body(Concerns.entry(words.in("journal.rewritten")))
                .put("/concerns/{id}/journal-entries/{entry}", assigned, id).then().statusCode(200);
    }

    private static void drafts(UUID assigned, Words words) {
        as(Person.TEACHER).body(Map.of("content", Map.of("field", words.in("draft")))).put("/me/drafts/assess-" + assigned).then().statusCode(200);
    }

    private static void logReview(UUID assigned, Words words) {
        UUID review = ReadReviews.asked();
        ReadReviews.explain(review, words.in("read.explanation")).then().statusCode(200);
        ReadReviews.markUnexplained(review, "1", words.in("read.unexplained")).then().statusCode(200);
    }

    private static void step(Person person, UUID id, String step, Map<String, Object> body) {
        Concerns.step(person, id, step, body).then().statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... fields) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < fields.length; i += 2) {
            changed.put((String) fields[i], fields[i + 1]);
        }
        return changed;
    }
}
