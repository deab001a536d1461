package se.samverka.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.time.SystemClock;

/**
 * Erases what belongs to no case as soon as its rule says so. It is about nobody, so nobody has to look at a list first:
 * the rule is decided by people, and the log says how many went under which rule.
 */
@ApplicationScoped
public class RetentionByAge {
    private static final int AT_ONCE = 1000;

    @Inject
    RetentionRepository rules;

    @Inject
    @All
    List<AgedErasure> kinds;

    @Inject
    JobRunner jobs;

    @Inject
    AuditLog audit;

    /** Opens its own transactions: a kind that cannot be erased keeps no other. What is left over goes at the next turn. */
    public void erase() {
        kinds.forEach(kind -> jobs.once("retention-by-age", now -> erase(kind, now)));
    }

    private void erase(AgedErasure kind, Instant now) {
        for (RetentionRule rule : rules.rulesOn(now.atZone(SystemClock.SWEDEN).toLocalDate())) {
            int erased = kind.kept().equals(rule.kept().code()) ? kind.eraseFrom(rule.dueWhenClosedBefore(now), AT_ONCE) : 0;
            if (erased > 0) {
                audit.record("retention.erased_by_age", "retention_rule", rule.id(),
                        Map.of("kept", kind.kept(), "count", String.valueOf(erased)));
            }
        }
    }
}
