package se.samverka.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.TimeOrderedId;

/** The use cases of those who answer for erasing: ask for a dry run, approve what another has asked for, read protocols. */
@ApplicationScoped
public class RetentionService {
    private static final RetentionCounts NOTHING = new RetentionCounts(0, 0, 0);

    @Inject
    RetentionRepository runs;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Asks for a dry run; a job lists what is due within a minute. One at a time: two would list the same. */
    @Transactional
    public Once<RetentionRunView> propose(String key) {
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "proposeRetentionRun", Map.of(), id, () -> {
            if (runs.anyUnderWay()) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            Actor proposer = current.get();
            accounts.ensureKnown(proposer);
            RetentionRun run = new RetentionRun(id, proposer.id(), proposer.name(), now);
            runs.persistAndFlush(run);
            audit.record("retention.run_proposed", "retention_run", id);
            return view(run, NOTHING);
        }, this::found);
    }

    @Transactional
    public PageOf<RetentionRunView> list(Slice slice, UriInfo uri) {
        List<RetentionRun> found = runs.newest(slice);
        Map<UUID, RetentionCounts> counts = runs.counts(found.stream().map(RetentionRun::id).toList());
        return PageOf.of(found, runs.countRuns(), slice, uri, RetentionRun::id, run -> view(run, counts.getOrDefault(run.id(), NOTHING)));
    }

    @Transactional
    public RetentionRunView get(UUID id) {
        return found(id);
    }

    @Transactional
    public PageOf<RetentionItemView> items(UUID id, Slice slice, UriInfo uri) {
        require(id);
        return PageOf.of(runs.itemsOf(id, slice), runs.countItems(id), slice, uri, RetentionItem::id, RetentionItem::view);
    }

    /** @throws ProblemException own-work, when the actor asked for the run; step-up-required */
    @Transactional
    public RetentionRunView approve(UUID id, String ifMatch) {
        stepUp.require();
        RetentionRun run = requireProposed(id, ifMatch);
        Actor approver = current.get();
        if (run.wasProposedBy(approver.id())) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
        accounts.ensureKnown(approver);
        run.approve(approver.id(), approver.name(), clock.instant());
        return concluded(run, "retention.run_approved");
    }

    @Transactional
    public RetentionRunView withdraw(UUID id, String ifMatch) {
        RetentionRun run = requireProposed(id, ifMatch);
        run.withdraw(clock.instant());
        return concluded(run, "retention.run_withdrawn");
    }

    private RetentionRunView concluded(RetentionRun run, String action) {
        runs.flush();
        audit.record(action, "retention_run", run.id());
        return view(run, countsOf(run.id()));
    }

    private RetentionRun requireProposed(UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        RetentionRun run = require(id);
        Versions.requireMatch(ifMatch, run.version());
        if (run.status() != RetentionRunStatus.PROPOSED) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        return run;
    }

    private RetentionRun require(UUID id) {
        return runs.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private RetentionRunView found(UUID id) {
        return view(require(id), countsOf(id));
    }

    private RetentionCounts countsOf(UUID id) {
        return runs.counts(List.of(id)).getOrDefault(id, NOTHING);
    }

    private RetentionRunView view(RetentionRun run, RetentionCounts counts) {
        boolean proposed = run.status() == RetentionRunStatus.PROPOSED;
        return run.view(counts, proposed && !run.wasProposedBy(current.get().id()), proposed);
    }
}
