package se.samverka.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.concern.ClosedConcern;
import se.samverka.concern.ClosedConcernLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;
import se.samverka.shared.erasure.ReporterErasure;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.time.SystemClock;

/**
 * The two things the system does itself: list what is due, and erase what was approved. Cases are erased whole, some at once
 * in one transaction, so that a run that is cut off goes on where it was, and never leaves half a case.
 */
@ApplicationScoped
public class RetentionErasing {
    /** Cases in one run and rule; what is left over is due at the next run. */
    private static final int MOST_PER_RULE = 10_000;
    private static final int AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(RetentionErasing.class);

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
            LocalDate day = run.dueAsOf().atZone(SystemClock.SWEDEN).toLocalDate();
            for (RetentionRule rule : runs.rulesOn(day).stream().filter(each -> each.kept().isOfCases()).toList()) {
                Instant before = rule.dueWhenClosedBefore(run.dueAsOf());
                List<ClosedConcern> due = rule.kept() == Kept.REPORTER ? concerns.withReporterClosedBefore(before, MOST_PER_RULE)
                        : concerns.closedBefore(rule.outcome(), before, MOST_PER_RULE);
                due.forEach(concern -> runs.add(new RetentionItem(run.id(), rule, concern, now)));
            }
            run.propose();
            audit.record("retention.run_listed", "retention_run", run.id());
        }
    }

    /** Erases what every approved run lists, reporters before cases. Opens its own transactions. */
    public void erase() {
        for (UUID run : QuarkusTransaction.requiringNew().call(() -> runs.in(RetentionRunStatus.APPROVED).stream().map(RetentionRun::id).toList())) {
            boolean whole = true;
            for (Kept kept : List.of(Kept.REPORTER, Kept.CONCERN)) {
                List<UUID> left = QuarkusTransaction.requiringNew().call(() -> runs.listedOf(run, kept));
                for (int from = 0; from < left.size(); from += AT_ONCE) {
                    whole &= areErased(left.subList(from, Math.min(from + AT_ONCE, left.size())), kept);
                }
            }
            if (whole) {
                QuarkusTransaction.requiringNew().run(() -> {
                    runs.findById(run).end(clock.instant());
                    audit.record("retention.run_ended", "retention_run", run);
                });
            }
        }
    }

    /** All in one transaction; when that fails each in its own: one that cannot be erased keeps no other, and waits for the next turn. */
    private boolean areErased(List<UUID> items, Kept kept) {
        try {
            QuarkusTransaction.requiringNew().run(() -> erase(runs.lockListed(items), kept));
            return true;
        } catch (RuntimeException failed) {
            if (items.size() > 1) {
                return items.stream().filter(item -> !areErased(List.of(item), kept)).count() == 0;
            }
            LOG.errorf("A listed case could not be erased: %s", failed.getClass().getSimpleName());
            return false;
        }
    }

    private void erase(List<RetentionItem> items, Kept kept) {
        Map<UUID, RetentionItem> due = new LinkedHashMap<>();
        items.forEach(item -> due.put(item.caseId(), item));
        Map<UUID, ClosedConcern> closed = new LinkedHashMap<>();
        concerns.lockClosed(due.keySet()).forEach(concern -> closed.put(concern.id(), concern));
        obstacles(due.keySet(), closed.keySet()).forEach((id, obstacle) -> {
            due.remove(id).postponed(obstacle);
            closed.remove(id);
            audit.record("retention.postponed", "concern", id, Map.of("obstacle", obstacle));
        });
        if (due.isEmpty()) {
            return;
        }
        due.values().forEach(RetentionItem::erased);
        if (kept == Kept.REPORTER) {
            reporterErasures.forEach(each -> each.eraseReporters(closed.keySet()));
            closed.keySet().forEach(id -> audit.record("concern.reporter_erased", "concern", id));
        } else {
            closed.values().forEach(concern -> runs.add(new PurgedConcern(concern, clock.instant())));
            runs.forgetCases(closed.keySet());
            notices.forget(closed.keySet());
            erasures.stream().sorted(Comparator.comparingInt(CaseErasure::turn)).forEach(each -> each.erase(closed.keySet()));
            due.forEach((id, item) -> audit.record("concern.purged", "concern", id, Map.of("rule", item.ruleId().toString())));
        }
    }

    /** Between the dry run and now a case may have been reopened, or somebody may have asked for it. */
    private Map<UUID, String> obstacles(Set<UUID> due, Set<UUID> closed) {
        Map<UUID, String> found = new LinkedHashMap<>();
        due.stream().filter(id -> !closed.contains(id)).forEach(id -> found.put(id, "reopened"));
        obstacles.forEach(each -> each.obstacles(closed).forEach(found::putIfAbsent));
        return found;
    }
}
