package se.samverka.disclosure.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class RequestForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    RequestInbox inbox;

    @Scheduled(identity = "request-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("request-forgetting", inbox::forgetRefused);
    }
}
