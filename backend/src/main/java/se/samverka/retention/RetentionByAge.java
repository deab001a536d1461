package se.samverka.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.erasure.AgedErasure;
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
    AuditLog audit;

    /** In the job's transaction; what is left over goes at the next turn. */
    public void erase(Instant now) {
        for (RetentionRule rule : rules.rulesOn(now.atZone(SystemClock.SWEDEN).toLocalDate())) {
            for (AgedErasure kind : kinds) {
                if (kind.kept().equals(rule.kept().code())) {
                    int erased = kind.eraseFrom(rule.dueWhenClosedBefore(now), AT_ONCE);
                    if (erased > 0) {
                        audit.record("retention.erased_by_age", "retention_rule", rule.id(),
                                Map.of("kept", kind.kept(), "count", String.valueOf(erased)));
                    }
                }
            }
        }
    }
}
