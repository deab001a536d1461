package se.samverka.shared.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class OutboxForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    Outbox outbox;

    @Scheduled(identity = "outbox-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("outbox-forgetting", outbox::forgetOld);
    }
}
