package se.samverka.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.training.Training;
import se.samverka.training.TrainingChoice;

/** Completions that people know of, and what of all there is does not count. */
@ApplicationScoped
public class CompletionRegister {
    @Inject
    CompletionRepository completions;

    @Inject
    CompletionFacts facts;

    @Inject
    TakenTrainings taken;

    @Inject
    EmployeeLookup employees;

    @Inject
    TrainingChoice trainings;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<CompletionView> list(CompletionFilter filter, Slice slice, UriInfo uri) {
        String number = filter.number();
        return PageOf.of(completions.page(number, slice), completions.count(number), slice, uri, CompletionView::id, view -> view);
    }

    @Transactional
    public Once<CompletionView> register(String key, RegisterCompletion command) {
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "registerCompletion", command, id, () -> {
            Training training = trainings.require("#/trainingId", command.trainingId());
            UUID employee = employees.byExternalId(List.of(command.employeeNumber())).get(command.employeeNumber());
            if (employee == null) {
                throw ProblemException.invalid("#/employeeNumber", "employee_unknown");
            }
            if (command.completedOn().isAfter(LocalDate.ofInstant(now, SystemClock.SWEDEN))) {
                throw ProblemException.invalid("#/completedOn", "in_the_future");
            }
            note(CompletionOrigin.MANUAL, Map.of(id.toString(), employee), training.id(), command.completedOn(), null);
            audit.record("training_completion.registered", "training_completion", id, Map.of("training", training.id().toString()));
            return registered(id);
        }, this::registered);
    }

    /** Whatever its source tells of it from then on. @throws ProblemException illegal-transition, when it does not count already */
    @Transactional
    public Once<CompletionView> revoke(UUID id, String key, RevokeCompletion command) {
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        UUID last = TimeOrderedId.at(now);
        return idempotency.once(key, "revokeCompletion " + id, command, last, () -> {
            taken.lock();
            if (require(id).revokedBecause() != null) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            completions.addRevocation(id, last, command.because(), current.get().id(), now);
            CompletionRepository.Told told = completions.told(last);
            taken.workOut(facts.about(told.source(), List.of(told.externalId())));
            audit.record("training_completion.revoked", "training_completion", last, Map.of("because", command.because().code()));
            return require(last);
        }, this::require);
    }

    /**
     * Notes what is known here and needs no settling: it is called by its own ids.
     *
     * @param employees      whose, by the fact's own id within the origin
     * @param revokedBecause null when it counts
     */
    public void note(CompletionOrigin origin, Map<String, UUID> employees, UUID training, LocalDate completedOn, RevocationCause revokedBecause) {
        Instant now = clock.instant();
        taken.lock();
        Map<String, UUID> known = employees.values().stream().distinct().collect(Collectors.toMap(UUID::toString, employee -> employee));
        String course = training.toString();
        List<CompletionRow> rows = employees.entrySet().stream()
                .map(fact -> new CompletionRow(fact.getKey(), fact.getValue().toString(), course, completedOn, now, revokedBecause)).toList();
        List<String> told = facts.add(origin.code(), rows, facts.references(origin.code(), ReferenceKind.EMPLOYEE, known.keySet(), known, now),
                facts.references(origin.code(), ReferenceKind.TRAINING, Set.of(course), Map.of(course, training), now), current.get().id(), now);
        taken.workOut(facts.about(origin.code(), told));
    }

    /** By the id that its registration gave it. */
    private CompletionView registered(UUID id) {
        return completions.find(CompletionOrigin.MANUAL, id.toString()).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private CompletionView require(UUID id) {
        return completions.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
