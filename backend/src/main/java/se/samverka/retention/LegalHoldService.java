package se.samverka.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.ConcernLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** Holds (gallringsstopp): placed and released by the coordinator, seen by whoever may open the case. */
@ApplicationScoped
public class LegalHoldService {
    @Inject
    LegalHolds holds;

    @Inject
    ConcernLookup concerns;

    @Inject
    AccountLookup accounts;

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
    public List<LegalHoldView> list(UUID concern) {
        concerns.require(concern);
        List<LegalHoldView> found = holds.of(concern).stream().map(hold -> hold.view(seal)).toList();
        audit.record("retention.holds_read", "concern", concern);
        return found;
    }

    /** @throws ProblemException illegal-transition, when one is in force already */
    @Transactional
    public Once<LegalHoldView> place(UUID concern, String key, PlaceLegalHold command) {
        Idempotency.requireKey(key);
        concerns.require(concern);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "placeLegalHold " + concern, command, id, () -> {
            if (holds.isHeld(concern)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            accounts.ensureKnown(current.get());
            LegalHold hold = new LegalHold(id, concern, command.reason(), current.get().id(), current.get().name(), now, seal);
            holds.persistAndFlush(hold);
            audit.record("retention.hold_placed", "concern", concern);
            return hold.view(seal);
        }, placed -> require(concern, placed).view(seal));
    }

    @Transactional
    public LegalHoldView release(UUID concern, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        concerns.require(concern);
        LegalHold hold = require(concern, id);
        Versions.requireMatch(ifMatch, hold.version());
        if (!hold.isInForce()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        accounts.ensureKnown(current.get());
        hold.release(current.get().id(), clock.instant());
        holds.flush();
        audit.record("retention.hold_released", "concern", concern);
        return hold.view(seal);
    }

    private LegalHold require(UUID concern, UUID id) {
        return holds.findIn(concern, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
