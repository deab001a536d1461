package se.samverka.rights.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class RightsRequestForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    RightsRequestService requests;

    @Scheduled(identity = "rights-request-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("rights-request-forgetting", requests::forgetEnded);
    }
}
