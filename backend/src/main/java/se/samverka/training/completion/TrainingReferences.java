package se.samverka.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.training.TrainingChoice;

/** Saying once who or what a learning platform means; it holds for what has come and for all that comes. */
@ApplicationScoped
public class TrainingReferences {
    @Inject
    TrainingReferenceRepository references;

    @Inject
    CompletionFacts facts;

    @Inject
    TakenTrainings taken;

    @Inject
    EmployeeLookup employees;

    @Inject
    TrainingChoice trainings;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<TrainingReferenceView> list(TrainingReferenceFilter filter, Slice slice, UriInfo uri) {
        ReferenceState state = filter.wanted();
        return PageOf.of(references.page(state, slice), references.count(state), slice, uri, TrainingReferenceView::id, view -> view);
    }

    @Transactional
    public TrainingReferenceView get(UUID id) {
        return references.view(require(id).id());
    }

    /** Also what was settled before can be settled otherwise: what is worked out from it follows. */
    @Transactional
    public TrainingReferenceView settle(UUID id, String ifMatch, SettleTrainingReference command) {
        Versions.requireGiven(ifMatch);
        taken.lock();
        TrainingReference reference = require(id);
        Versions.requireMatch(ifMatch, reference.version());
        UUID employee = employee(reference, command);
        UUID training = training(reference, command);
        List<EmployeeTraining> pairs = new ArrayList<>(facts.naming(List.of(id)));
        reference.settle(employee, training, command.ignored(), current.get().id(), clock.instant());
        references.flush();
        pairs.addAll(facts.naming(List.of(id)));
        taken.workOut(pairs);
        audit.record("training_reference.settled", "training_reference", id, Map.of("kind", reference.kind().code(), "state", reference.state().code()));
        return references.view(id);
    }

    /** To be called by a job. */
    @Transactional
    public void matchArrivals(Instant now) {
        taken.lock();
        List<UUID> matched = references.matchArrivals(now);
        if (!matched.isEmpty()) {
            taken.workOut(facts.naming(matched));
            matched.forEach(id -> audit.record("training_reference.settled", "training_reference", id, Map.of("kind", "employee", "state", "matched")));
        }
    }

    private UUID employee(TrainingReference reference, SettleTrainingReference command) {
        if (command.employeeNumber() == null) {
            requireGiven("#/employeeNumber", reference.kind() == ReferenceKind.EMPLOYEE && !command.ignored());
            return null;
        }
        requireFitting("#/employeeNumber", reference.kind() == ReferenceKind.EMPLOYEE && !command.ignored());
        UUID employee = employees.byExternalId(List.of(command.employeeNumber())).get(command.employeeNumber());
        if (employee == null) {
            throw ProblemException.invalid("#/employeeNumber", "employee_unknown");
        }
        return employee;
    }

    private UUID training(TrainingReference reference, SettleTrainingReference command) {
        if (command.trainingId() == null) {
            requireGiven("#/trainingId", reference.kind() == ReferenceKind.TRAINING && !command.ignored());
            return null;
        }
        requireFitting("#/trainingId", reference.kind() == ReferenceKind.TRAINING && !command.ignored());
        return trainings.require("#/trainingId", command.trainingId()).id();
    }

    private static void requireGiven(String pointer, boolean needed) {
        if (needed) {
            throw ProblemException.invalid(pointer, "required");
        }
    }

    private static void requireFitting(String pointer, boolean fits) {
        if (!fits) {
            throw ProblemException.invalid(pointer, "unknown_field");
        }
    }

    private TrainingReference require(UUID id) {
        return references.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
