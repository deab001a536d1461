package se.samverka.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.privacy.PersonTraces;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Takes observations in. Whatever points at a person stays outside (domain § 1.1: no personal data in any section). */
@ApplicationScoped
public class ObservationIntake {
    @Inject
    ObservationRepository observations;

    @Inject
    ObservationSeal seal;

    @Inject
    PartnerCalls calls;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** @throws ProblemException validation-failed, also when a text points at a person */
    @Transactional
    public Once<ObservationReceipt> fromPolice(String key, StatedReason.Checked stated, HandInObservation command) {
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        check(command, LocalDate.ofInstant(now, SystemClock.SWEDEN));
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "handInObservation", command, id, () -> {
            UUID call = calls.note(stated, "handInObservation", id);
            Observation observation = Observation.fromPolice(id, current.get().id(), command,
                    seal.seal(id, new ObservationContent(command.area(), command.what())), now);
            observations.persist(observation);
            audit.record("observation.received", "observation", id, Map.of("source", "police", "call", call.toString()));
            return observation.receipt();
        }, received -> observations.findById(received).receipt());
    }

    private static void check(HandInObservation command, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (command.observedOn().isAfter(today)) {
            faults.add(new FieldError("#/observedOn", "in_the_future", null));
        }
        PersonTraces.in(command.area()).ifPresent(trace -> faults.add(new FieldError("#/area", trace, null)));
        PersonTraces.in(command.what()).ifPresent(trace -> faults.add(new FieldError("#/what", trace, null)));
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }
}
