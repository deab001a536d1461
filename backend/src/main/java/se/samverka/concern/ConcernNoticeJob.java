package se.samverka.concern;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class ConcernNoticeJob {
    @Inject
    JobRunner jobs;

    @Inject
    ConcernNotices notices;

    @Scheduled(identity = "concern-notice", every = "{samverka.schedule.concern-notice}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("concern-notice", notices::tellOfReceived);
    }
}
