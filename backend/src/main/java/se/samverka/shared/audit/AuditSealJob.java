package se.samverka.shared.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class AuditSealJob {
    @Inject
    JobRunner jobs;

    @Inject
    AuditChain chain;

    @Scheduled(identity = "audit-seal", every = "{samverka.schedule.audit-seal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("audit-seal", chain::seal);
    }
}
