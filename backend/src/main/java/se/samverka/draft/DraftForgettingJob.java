package se.samverka.draft;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class DraftForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    DraftService drafts;

    @Scheduled(identity = "draft-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("draft-forgetting", drafts::forgetOld);
    }
}
