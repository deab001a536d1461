package se.samverka.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class IdempotencyForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    Idempotency idempotency;

    @Scheduled(identity = "idempotency-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("idempotency-forgetting", idempotency::forgetOld);
    }
}
