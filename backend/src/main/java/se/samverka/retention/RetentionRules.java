package se.samverka.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Rules as they are decided: the archive's plan for documents is the municipality's (dokumenthanteringsplan). */
@ApplicationScoped
public class RetentionRules {
    @Inject
    RetentionRepository retention;

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

    @Transactional
    public List<RetentionRuleView> list() {
        return retention.rules().stream().map(RetentionRule::view).toList();
    }

    /** @throws ProblemException step-up-required: what goes by its age is erased under the rule without anybody else's yes */
    @Transactional
    public Once<RetentionRuleView> decide(String key, DecideRetention command) {
        stepUp.require();
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        check(command, now.atZone(SystemClock.SWEDEN).toLocalDate());
        return idempotency.once(key, "decideRetention", command, id, () -> {
            if (retention.hasRule(command)) {
                throw ProblemException.invalid("#/effectiveFrom", "rule_begins_then_already");
            }
            accounts.ensureKnown(current.get());
            RetentionRule rule = new RetentionRule(id, command, current.get().id(), now);
            retention.add(rule);
            retention.flush();
            audit.record("retention.rule_decided", "retention_rule", id,
                    Map.of("kept", command.kept().code(), "days", String.valueOf(command.days())));
            return rule.view();
        }, decided -> retention.rule(decided).map(RetentionRule::view).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private static void check(DecideRetention command, LocalDate today) {
        if ((command.kept() == Kept.CONCERN) != (command.outcome() != null)) {
            throw ProblemException.invalid("#/outcome", command.outcome() == null ? "required" : "not_for_reporters");
        }
        if (command.effectiveFrom().isBefore(today)) {
            throw ProblemException.invalid("#/effectiveFrom", "in_the_past");
        }
        if (command.decidedOn().isAfter(today)) {
            throw ProblemException.invalid("#/decidedOn", "in_the_future");
        }
    }
}
