package se.samverka.organisation.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.organisation.RecordPointers;
import se.samverka.organisation.RegisterOutcome;
import se.samverka.organisation.StaffRegister;
import se.samverka.organisation.UnitLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;

/** One unit or employee, as HR's system tells of it when something happens. */
@ApplicationScoped
public class HrIntake {
    @Inject
    StaffRegister register;

    @Inject
    HrRuns runs;

    @Inject
    UnitLookup units;

    @Inject
    EmployeeLookup employees;

    @Inject
    AuditLog audit;

    /**
     * @return replayed when it was known to be so
     * @throws ProblemException validation-failed
     */
    @Transactional
    public Once<HrReceipt> tell(String externalId, HrUnit unit) {
        RegisterOutcome outcome = register.recordUnits(List.of(unit.named(HrId.checked(externalId))), RecordPointers.BODY, openRun());
        return told(outcome, "unit", units.byExternalId(externalId));
    }

    /** As above. */
    @Transactional
    public Once<HrReceipt> tell(String externalId, HrEmployee employee) {
        RegisterOutcome outcome = register.recordEmployees(List.of(employee.named(HrId.checked(externalId))), RecordPointers.BODY, openRun());
        return told(outcome, "employee", employees.byExternalId(List.of(externalId)).get(externalId));
    }

    private Once<HrReceipt> told(RegisterOutcome outcome, String kind, UUID id) {
        if (!outcome.changedNothing()) {
            audit.record(kind + ".recorded", kind, id, Map.of("outcome", outcome.added() == 1 ? "added" : "changed"));
        }
        return new Once<>(HrReceipt.of(outcome), outcome.changedNothing());
    }

    /** Whoever is told of while a synchronisation names everybody is named in it too. */
    private UUID openRun() {
        return runs.openAndComplete().map(HrRun::id).orElse(null);
    }
}
