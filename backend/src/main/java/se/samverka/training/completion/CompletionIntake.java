package se.samverka.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.security.CurrentActor;

/** Takes completions in from learning platforms, late, repeated, corrected and in any order: the state is the same (ADR 137). */
@ApplicationScoped
public class CompletionIntake {
    private static final int MOST_FAULTS_TOLD = 100;

    @Inject
    CompletionRows reader;

    @Inject
    CompletionFacts facts;

    @Inject
    TakenTrainings taken;

    @Inject
    EmployeeLookup employees;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public CompletionReceipt receiveJson(String body) {
        return receive(reader.ofJson(body));
    }

    @Transactional
    public CompletionReceipt receiveLines(String body) {
        return receive(reader.ofLines(body));
    }

    private CompletionReceipt receive(CompletionRows.Read read) {
        UUID system = current.get().id();
        int recorded = 0;
        int waiting = 0;
        if (!read.rows().isEmpty()) {
            Instant now = clock.instant();
            taken.lock();
            Map<String, TrainingReference> people = people(system, read.rows(), now);
            Map<String, TrainingReference> courses = facts.references(system.toString(), ReferenceKind.TRAINING, called(read.rows(), false), Map.of(), now);
            List<String> told = facts.add(system.toString(), once(read.rows()), people, courses, null, now);
            taken.workOut(facts.about(system.toString(), told));
            recorded = told.size();
            waiting = (int) read.rows().stream().filter(row -> people.get(row.employee()).waits() || courses.get(row.training()).waits()).count();
        }
        audit.record("training.completions_received", "api_client", system, Map.of("rows", Integer.toString(read.sent()),
                "recorded", Integer.toString(recorded), "waiting", Integer.toString(waiting), "refused", Integer.toString(read.refused())));
        return new CompletionReceipt(read.sent(), recorded, read.rows().size() - recorded, waiting, read.refused(),
                read.faults().stream().limit(MOST_FAULTS_TOLD).toList());
    }

    private Map<String, TrainingReference> people(UUID system, List<CompletionRow> rows, Instant now) {
        Set<String> called = called(rows, true);
        return facts.references(system.toString(), ReferenceKind.EMPLOYEE, called, employees.byExternalId(called), now);
    }

    private static Set<String> called(List<CompletionRow> rows, boolean employees) {
        return rows.stream().map(row -> employees ? row.employee() : row.training()).collect(Collectors.toSet());
    }

    /** The same row twice in a batch is one. */
    private static List<CompletionRow> once(List<CompletionRow> rows) {
        return List.copyOf(rows.stream().collect(Collectors.toMap(
                row -> row.externalId() + " " + row.changedAt() + " " + row.content(), row -> row, (first, second) -> first, LinkedHashMap::new)).values());
    }
}
