package se.samverka.rights.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.handover.ConcernCorrected;
import se.samverka.organisation.AccountLookup;
import se.samverka.rights.CaseWork;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** Correcting a case, and marking what its person contests. Whoever was given something of it hears of both. */
@ApplicationScoped
public class CorrectionService {
    @Inject
    CorrectionRepository corrections;

    @Inject
    ConcernLookup concerns;

    @Inject
    AccountLookup accounts;

    @Inject
    Event<ConcernCorrected> corrected;

    @Inject
    CaseSeal seal;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public CorrectionList list(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        CorrectionList list = new CorrectionList(corrections.correctionsOf(concern).stream().map(correction -> correction.view(seal)).toList(),
                corrections.disputesOf(concern).stream().map(dispute -> dispute.view(seal)).toList(),
                CorrectionPolicy.allowed(current.get(), brief));
        audit.record("rights.corrections_read", "concern", concern);
        return list;
    }

    @Transactional
    public Once<CorrectionView> correct(UUID concern, String key, CorrectConcern command) {
        Idempotency.requireKey(key);
        requireWork(concern);
        requireStep(concern, command.stepId());
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "correctConcern " + concern, command, id, () -> {
            Correction correction = new Correction(id, concern, command, current.get(), now, seal);
            corrections.add(correction);
            corrected.fire(new ConcernCorrected(concern));
            audit.record("rights.corrected", "concern", concern, Map.of("correction", id.toString()));
            return correction.view(seal);
        }, made -> corrections.findCorrection(concern, made).orElseThrow(CorrectionService::notFound).view(seal));
    }

    /** @throws ProblemException illegal-transition, when that is contested already */
    @Transactional
    public Once<DisputeView> dispute(UUID concern, String key, DisputeConcern command) {
        Idempotency.requireKey(key);
        requireWork(concern);
        if (command.stepId() != null) {
            requireStep(concern, command.stepId());
        }
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "disputeConcern " + concern, command, id, () -> {
            if (corrections.isDisputed(concern, command.stepId())) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            Dispute dispute = new Dispute(id, concern, command, current.get(), now, seal);
            corrections.add(dispute);
            corrected.fire(new ConcernCorrected(concern));
            audit.record("rights.disputed", "concern", concern, Map.of("dispute", id.toString()));
            return dispute.view(seal);
        }, made -> require(concern, made).view(seal));
    }

    @Transactional
    public DisputeView settle(UUID concern, UUID id, String ifMatch, SettleDispute command) {
        Versions.requireGiven(ifMatch);
        requireWork(concern);
        Dispute dispute = require(concern, id);
        Versions.requireMatch(ifMatch, dispute.version());
        if (!dispute.isOpen()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (command.outcome() == DisputeOutcome.CORRECTED && !corrections.isCorrectedSince(concern, dispute.stepId(), dispute.markedAt())) {
            throw ProblemException.invalid("#/outcome", "not_corrected_yet");
        }
        dispute.settle(command, current.get(), clock.instant(), seal);
        corrections.flush();
        audit.record("rights.dispute_settled", "concern", concern, Map.of("dispute", id.toString(), "outcome", command.outcome().code()));
        return dispute.view(seal);
    }

    private void requireWork(UUID concern) {
        CaseWork.require(current.get(), concerns.require(concern));
        accounts.ensureKnown(current.get());
    }

    private void requireStep(UUID concern, UUID step) {
        if (!corrections.isStep(concern, step)) {
            throw ProblemException.invalid("#/stepId", "unknown_part");
        }
    }

    private Dispute require(UUID concern, UUID id) {
        return corrections.findDispute(concern, id).orElseThrow(CorrectionService::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
