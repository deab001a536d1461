package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.organisation.SectorLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.privacy.BeliefWords;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** What a reporter does: hand in a concern and follow its progress. Never the case itself. */
@ApplicationScoped
public class ConcernRegistration implements IntakeVerbs {
    @Inject
    ConcernRepository concerns;

    @Inject
    InvestigationLookup investigations;

    @Inject
    SectorLookup sectors;

    @Inject
    Idempotency idempotency;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param key the caller's Idempotency-Key
     * @throws ProblemException validation-failed, or belief-hint when the text names faith, opinion or dress
     *                          unanswered and nobody is in danger
     */
    @Transactional
    public Once<ConcernReceipt> register(String key, RegisterConcern command, ConcernSource source) {
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        check(command, "#", now);
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "registerConcern", command, id,
                () -> ConcernReceipt.of(enter(id, command, source, false, now)),
                registered -> ConcernReceipt.of(concerns.findByIdOptional(registered)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND))));
    }

    @Override
    @Transactional
    public UUID register(RegisterConcern report, boolean mandated, String pointer) {
        Instant now = clock.instant();
        check(report, pointer, now);
        return enter(TimeOrderedId.at(now), report, ConcernSource.PUBLIC, mandated, now).id();
    }

    @Override
    @Transactional
    public Optional<MyConcern> ofPresentReporter() {
        // What social services answered is for those who owe the report by their work.
        return concerns.reportedBy(current.get().id()).map(concern -> MyConcern.of(concern,
                concern.isMandated() ? investigations.of(List.of(concern.id())).get(concern.id()) : null));
    }

    @Transactional
    public PageOf<MyConcern> mine(Slice slice, UriInfo uri) {
        Actor reporter = current.get();
        List<Concern> found = concerns.reportedBy(reporter.id(), slice);
        Map<UUID, Investigation> answers = investigations.of(found.stream().map(Concern::id).toList());
        return PageOf.of(found, concerns.countReportedBy(reporter.id()), slice, uri, Concern::id,
                concern -> MyConcern.of(concern, answers.get(concern.id())));
    }

    private Concern enter(UUID id, RegisterConcern command, ConcernSource source, boolean mandated, Instant now) {
        UUID reporter = current.get().id();
        Concern concern = Concern.register(id, command, source, mandated, reporter, now);
        concerns.persistAndFlush(concern);
        seal.newKey(id);
        List<StepContent> contents = command.contents().toList();
        List<UUID> ids = TimeOrderedId.at(now, contents.size());
        for (int i = 0; i < ids.size(); i++) {
            concerns.append(new ConcernStep(ids.get(i), id, contents.get(i), reporter, now, seal));
        }
        audit.record("concern.registered", "concern", id,
                Map.of("to", concern.status().code(), "source", source.code()));
        return concern;
    }

    private void check(RegisterConcern command, String at, Instant now) {
        if (command.sectorCode() != null && !sectors.exists(command.sectorCode())) {
            throw ProblemException.invalid(at + "/sectorCode", "unknown_sector");
        }
        LocalDate today = Deadlines.today(now);
        List<FieldError> errors = new ArrayList<>();
        List<FieldError> hints = new ArrayList<>();
        for (int i = 0; i < command.observedEvents().size(); i++) {
            RegisterConcern.ObservedEvent event = command.observedEvents().get(i);
            String pointer = at + "/observedEvents/" + i;
            if (event.occurredOn() != null && event.occurredOn().isAfter(today)) {
                errors.add(new FieldError(pointer + "/occurredOn", "in_the_future", null));
            }
            if (event.occurredOn() == null && event.datePrecision() != DatePrecision.UNKNOWN) {
                errors.add(new FieldError(pointer + "/occurredOn", "required", null));
            }
            hint(pointer + "/whatHappened", event.whatHappened(), hints);
            hint(pointer + "/place", event.place(), hints);
        }
        hint(at + "/alreadyTried", command.alreadyTried(), hints);
        hint(at + "/protectiveFactors", command.protectiveFactors(), hints);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, errors);
        }
        // Safeguard 3: the hint warns and is answered; it never holds up an emergency. Quoted words are as they were said.
        if (!hints.isEmpty() && command.beliefHintAnswer() == null && command.urgency() != Urgency.IMMEDIATE) {
            throw new ProblemException(ProblemType.BELIEF_HINT, hints);
        }
    }

    private static void hint(String pointer, String text, List<FieldError> hints) {
        if (text != null && BeliefWords.occurIn(text)) {
            hints.add(new FieldError(pointer, "belief_words", null));
        }
    }
}
