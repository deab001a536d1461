package se.samverka.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.concern.ClosedConcern;
import se.samverka.concern.ClosedConcernLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;
import se.samverka.shared.erasure.ReporterErasure;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.time.SystemClock;

/**
 * The two things the system does itself: list what is due, and erase what was approved. Each case is erased whole in a
 * transaction of its own, so that a run that is cut off goes on where it was, and never leaves half a case.
 */
@ApplicationScoped
public class RetentionErasing {
    /** Cases in one run and rule; what is left over is due at the next run. */
    private static final int MOST_PER_RULE = 10_000;
    private static final int AT_ONCE = 100;

    @Inject
    RetentionRepository runs;

    @Inject
    ClosedConcernLookup concerns;

    @Inject
    @All
    List<CaseErasure> erasures;

    @Inject
    @All
    List<ReporterErasure> reporterErasures;

    @Inject
    @All
    List<ErasureObstacle> obstacles;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Lists what is due for every run that awaits it. In the job's transaction. */
    public void prepare(Instant now) {
        for (RetentionRun run : runs.in(RetentionRunStatus.PREPARING)) {
            for (RetentionRule rule : runs.rulesOn(run.dueAsOf().atZone(SystemClock.SWEDEN).toLocalDate())) {
                Instant before = rule.dueWhenClosedBefore(run.dueAsOf());
                List<ClosedConcern> due = rule.kept() == Kept.REPORTER ? concerns.withReporterClosedBefore(before, MOST_PER_RULE)
                        : concerns.closedBefore(rule.outcome(), before, MOST_PER_RULE);
                due.forEach(concern -> runs.add(new RetentionItem(run.id(), rule, concern, now)));
            }
            run.propose();
            audit.record("retention.run_listed", "retention_run", run.id());
        }
    }

    /** Erases what every approved run lists. Opens its own transactions. */
    public void erase() {
        for (UUID run : QuarkusTransaction.requiringNew().call(() -> runs.in(RetentionRunStatus.APPROVED).stream().map(RetentionRun::id).toList())) {
            List<UUID> left = left(run);
            while (!left.isEmpty()) {
                left.forEach(item -> QuarkusTransaction.requiringNew().run(() -> erase(item)));
                left = left(run);
            }
            QuarkusTransaction.requiringNew().run(() -> {
                runs.findById(run).end(clock.instant());
                audit.record("retention.run_ended", "retention_run", run);
            });
        }
    }

    private List<UUID> left(UUID run) {
        return QuarkusTransaction.requiringNew().call(() -> runs.listedOf(run, AT_ONCE));
    }

    private void erase(UUID id) {
        RetentionItem item = runs.lockItem(id).filter(RetentionItem::isListed).orElse(null);
        if (item == null) {
            return;
        }
        UUID caseId = item.caseId();
        Optional<ClosedConcern> concern = concerns.lockClosed(caseId);
        // Between the dry run and now it may have been reopened, or somebody may have asked for it.
        String obstacle = concern.isEmpty() ? "reopened"
                : obstacles.stream().flatMap(each -> each.obstacle(caseId).stream()).findFirst().orElse(null);
        if (obstacle != null) {
            item.postponed(obstacle);
            audit.record("retention.postponed", "concern", caseId, Map.of("obstacle", obstacle));
        } else if (item.erases() == Kept.REPORTER) {
            item.erased();
            reporterErasures.forEach(each -> each.eraseReporter(caseId));
            audit.record("concern.reporter_erased", "concern", caseId);
        } else {
            runs.add(new PurgedConcern(concern.get(), clock.instant()));
            item.erased();
            runs.forgetCase(caseId);
            notices.forget(caseId);
            erasures.stream().sorted(Comparator.comparingInt(CaseErasure::turn)).forEach(each -> each.erase(caseId));
            audit.record("concern.purged", "concern", caseId, Map.of("rule", item.ruleId().toString()));
        }
    }
}
