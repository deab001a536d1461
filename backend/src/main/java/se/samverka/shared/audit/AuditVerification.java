package se.samverka.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.Command;

/**
 * The command {@code audit-verify [<number>:<hash>]}: tells whether the sealed log is whole, and with a head that was
 * noted earlier whether its end was cut off. Exit code 0 whole, 1 broken or not checked, 2 wrong use.
 */
@ApplicationScoped
public class AuditVerification implements Command {
    @Inject
    AuditChain chain;

    @Inject
    JobRunner jobs;

    @Override
    public String name() {
        return "audit-verify";
    }

    @Override
    public int run(String... args) {
        ChainHead noted;
        try {
            noted = args.length > 1 ? ChainHead.parse(args[1]) : null;
        } catch (IllegalArgumentException unreadable) {
            System.err.println("Usage: audit-verify [<number>:<hash>]");
            return 2;
        }
        AtomicReference<ChainVerification> answer = new AtomicReference<>();
        jobs.as("audit-verify", () -> answer.set(chain.verify(noted)));
        ChainVerification verification = answer.get();
        if (verification == null) {
            System.err.println("The audit log could not be checked.");
            return 1;
        }
        System.out.println(verification.whole()
                ? "whole: %d events, head %s:%s, %d not sealed yet".formatted(verification.eventsChecked(),
                        verification.headNumber(), verification.headHash(), verification.eventsUnsealed())
                : "BROKEN: batch %d: %s".formatted(verification.firstBrokenBatch(), verification.fault()));
        return verification.whole() ? 0 : 1;
    }
}
