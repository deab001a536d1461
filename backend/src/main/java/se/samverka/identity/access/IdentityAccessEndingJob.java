package se.samverka.identity.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class IdentityAccessEndingJob {
    @Inject
    JobRunner jobs;

    @Inject
    IdentityAccesses accesses;

    @Scheduled(identity = "identity-access-ending", every = "{samverka.schedule.identity}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("identity-access-ending", accesses::endAboutEmployees);
    }
}
