package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.restriction.RequestIntent;
import se.samverka.shared.security.CurrentActor;

/** How every step of a concern begins and ends: required, versioned and permitted at first; noted and traced at last. */
@ApplicationScoped
class ConcernDesk {
    @Inject
    ConcernRepository concerns;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    RequestIntent intent;

    @Inject
    CorrectionLookup corrections;

    @Inject
    ReporterContactLookup reporterContacts;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Deadlines.today(clock.instant());
    }

    /**
     * @throws ProblemException not-found, also for a concern the actor may not know of; restricted, when it is and the
     *                          request is to change something
     */
    Concern require(UUID id) {
        Concern concern = concerns.findWithKey(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (concern.isRestricted() && intent.isChange()) {
            throw new ProblemException(ProblemType.RESTRICTED);
        }
        return concern;
    }

    /** What was corrected or is disputed; costs a question only when something is. */
    CaseMarks marks(Concern concern) {
        return concern.isCorrectedOrDisputed() ? corrections.marksOf(concern.id()) : CaseMarks.NONE;
    }

    /** Somebody of the staff is reached by their login: only of others are details kept. */
    boolean isReporterContactHeld(Concern concern) {
        return concern.source() != ConcernSource.STAFF && reporterContacts.isHeldOf(concern.id());
    }

    /** @throws ProblemException not-found, also for a concern the actor may not know of */
    Concern requireNumbered(String caseNumber) {
        return concerns.find("caseNumber", caseNumber).firstResultOptional().orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The concern, in the version the caller has seen, when the action may be taken by this actor in this state. */
    Concern requireFor(ConcernAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        Concern concern = require(id);
        Versions.requireMatch(ifMatch, concern.version());
        ConcernPolicy.require(action, current.get(), concern);
        return concern;
    }

    /** Writes the step and the audit event and tells where the concern stands. */
    ConcernState conclude(Concern concern, ConcernStatus before, StepContent content, Instant now) {
        concerns.append(new ConcernStep(concern.id(), content, current.get().id(), now, seal));
        concerns.flush();
        audit.record("concern." + pastTenseOf(content), "concern", concern.id(),
                before == concern.status() ? Map.of("in", before.code())
                        : Map.of("from", before.code(), "to", concern.status().code()));
        return ConcernState.of(concern, ConcernPolicy.allowed(current.get(), concern));
    }

    private static String pastTenseOf(StepContent content) {
        return switch (StepContentText.kindOf(content)) {
            case "emergency_referral" -> "referred_to_emergency";
            case "triage" -> "triaged";
            case "assignment" -> "assigned";
            case "assessment" -> "assessed";
            case "measure" -> "acted_on";
            case "follow_up" -> "followed_up";
            case "closure" -> "closed";
            case "reopening" -> "reopened";
            default -> StepContentText.kindOf(content);
        };
    }
}
