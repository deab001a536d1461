package se.samverka.organisation.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.samverka.organisation.RecordPointers;
import se.samverka.organisation.RegisterOutcome;
import se.samverka.organisation.StaffLeaving;
import se.samverka.organisation.StaffRegister;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** Many units and employees, call after call; one that names all tells who has left when it is finished (ADR 131). */
@ApplicationScoped
public class HrSynchronisation {
    @Inject
    StaffRegister register;

    @Inject
    StaffLeaving leaving;

    @Inject
    HrRuns runs;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public Once<HrRunView> start(String key, StartHrRun command) {
        Idempotency.requireKey(key);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "startHrRun", command, id, () -> {
            if (command.complete()) {
                runs.openAndComplete().ifPresent(former -> former.abandon(clock.instant()));
                runs.flush();
            }
            HrRun run = new HrRun(id, HrRunSource.SYSTEM, command.complete(), current.get().id(), clock.instant());
            runs.persistAndFlush(run);
            audit.record("hr_run.started", "hr_run", id, Map.of("complete", command.complete().toString()));
            return run.view();
        }, this::get);
    }

    @Transactional
    public HrReceipt tell(UUID id, HrUnits units) {
        HrRun run = requireOpen(id);
        return told(run, "units", () -> {
            RegisterOutcome outcome = register.recordUnits(units.records(), new RecordPointers("items", "/unit"), openRun());
            run.toldOfUnits(outcome);
            return outcome;
        });
    }

    @Transactional
    public HrReceipt tell(UUID id, HrEmployees employees) {
        HrRun run = requireOpen(id);
        return told(run, "employees", () -> {
            RegisterOutcome outcome = register.recordEmployees(employees.records(), new RecordPointers("items", "/employee"), openRun());
            run.toldOfEmployees(outcome);
            return outcome;
        });
    }

    /**
     * @return replayed when it was finished before
     * @throws ProblemException illegal-transition, when it was abandoned; many-leavers
     */
    @Transactional
    public Once<HrRunView> finish(UUID id, FinishHrRun command) {
        HrRun run = runs.held(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (run.isFinished()) {
            return new Once<>(run.view(), true);
        }
        requireOpen(run);
        int left = run.tellsWhoLeft() ? leaving.letLeave(id, command.manyHaveLeft()) : 0;
        int ended = run.tellsWhoLeft() ? leaving.endUnits(id) : 0;
        run.finish(left, ended, clock.instant());
        runs.flush();
        audit.record("hr_run.finished", "hr_run", id, Map.of("left", String.valueOf(left), "unitsEnded", String.valueOf(ended)));
        return new Once<>(run.view(), false);
    }

    /** A file is a synchronisation in one transaction: begun before its rows are written. */
    @Transactional
    public void beginFile(UUID id, boolean complete) {
        if (complete) {
            runs.openAndComplete().ifPresent(former -> former.abandon(clock.instant()));
            runs.flush();
        }
        runs.persistAndFlush(new HrRun(id, HrRunSource.FILE, complete, current.get().id(), clock.instant()));
    }

    @Transactional
    public HrRunView endFile(UUID id, RegisterOutcome units, RegisterOutcome employees, int left, int unitsEnded) {
        HrRun run = runs.findById(id);
        run.toldOfUnits(units);
        run.toldOfEmployees(employees);
        run.finish(left, unitsEnded, clock.instant());
        runs.flush();
        audit.record("staff_file.accepted", "hr_run", id, Map.of("added", String.valueOf(employees.added()), "changed", String.valueOf(employees.changed()), "left", String.valueOf(left)));
        return run.view();
    }

    @Transactional
    public HrRunView get(UUID id) {
        return runs.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)).view();
    }

    @Transactional
    public PageOf<HrRunView> list(Slice slice, UriInfo uri) {
        return PageOf.of(runs.page(slice), runs.counted(), slice, uri, HrRun::id, HrRun::view);
    }

    private HrReceipt told(HrRun run, String what, Supplier<RegisterOutcome> write) {
        RegisterOutcome outcome = write.get();
        audit.record("hr_run.continued", "hr_run", run.id(), Map.of("of", what, "added", String.valueOf(outcome.added()), "changed", String.valueOf(outcome.changed())));
        return HrReceipt.of(outcome);
    }

    /** Whoever is told of while a synchronisation names everybody is named in it too. */
    private UUID openRun() {
        return runs.openAndComplete().map(HrRun::id).orElse(null);
    }

    private HrRun requireOpen(UUID id) {
        HrRun run = runs.held(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        requireOpen(run);
        return run;
    }

    private static void requireOpen(HrRun run) {
        if (!run.isOpen()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }
}
