package se.samverka.shared.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class AuditSealJob {
    @Inject
    JobRunner jobs;

    @Inject
    AuditChain chain;

    @Scheduled(identity = "audit-seal", every = "{samverka.schedule.audit-seal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        AtomicInteger sealed = new AtomicInteger();
        do {
            sealed.set(0);
            jobs.once("audit-seal", now -> sealed.set(chain.seal(now)));
        } while (sealed.get() == AuditChain.MOST_PER_BATCH);
    }
}
