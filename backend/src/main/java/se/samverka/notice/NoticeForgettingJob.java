package se.samverka.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class NoticeForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    NoticeMailing mailing;

    @Scheduled(identity = "notice-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("notice-forgetting", mailing::forgetOld);
    }
}
