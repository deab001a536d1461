package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** How every step of a hand-over on the sender's side begins and ends. */
@ApplicationScoped
class HandOverDesk {
    @Inject
    ConcernLookup concerns;

    @Inject
    HandOverRepository handOvers;

    @Inject
    HandOverSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return HandOverDeadlines.today(clock.instant());
    }

    /** @throws ProblemException not-found, also for a concern or hand-over the actor may not know of */
    HandOver require(UUID concern, UUID handOver) {
        return handOvers.findIn(concerns.require(concern).id(), handOver).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The hand-over, in the version the caller has seen, when the action may be taken by this actor in this state. */
    HandOver requireFor(HandOverAction action, UUID concern, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        HandOver handOver = require(concern, id);
        Versions.requireMatch(ifMatch, handOver.version());
        policy(handOver, concerns.require(concern)).require(action);
        return handOver;
    }

    HandOverPolicy policy(HandOver handOver, ConcernBrief concern) {
        return HandOverPolicy.ofSender(current.get(), handOver, concern);
    }

    HandOverItem item(HandOver handOver) {
        return handOver.item(today(), policy(handOver, concerns.require(handOver.concernId())).allowed());
    }

    HandOverView view(HandOver handOver) {
        LegalGround ground = handOver.ground();
        return new HandOverView(item(handOver), seal.open(handOver, "contents", handOver.contents(), HandOverPackage.class),
                ground == null ? null : HandOverView.Ground.of(ground,
                        seal.open(handOver, "ground", ground.sealedAnswers(), HandOverView.Answers.class)),
                seal.open(handOver, "received_by", handOver.receivedBy(), String.class),
                seal.open(handOver, "reason", handOver.reason(), String.class));
    }

    /** Writes the audit event of a change. @param before the concern before it, so that a move of its state shows */
    void trace(String action, HandOver handOver, ConcernBrief before) {
        handOvers.flush();
        Map<String, String> particulars = new HashMap<>(Map.of("handOver", handOver.id().toString(), "kind", handOver.kind().code()));
        ConcernBrief after = concerns.require(handOver.concernId());
        if (before.status() != after.status()) {
            particulars.put("from", before.status().code());
            particulars.put("to", after.status().code());
        }
        audit.record(action, "concern", handOver.concernId(), particulars);
    }
}
