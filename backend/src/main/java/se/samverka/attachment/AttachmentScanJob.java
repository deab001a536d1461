package se.samverka.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class AttachmentScanJob {
    @Inject
    JobRunner jobs;

    @Inject
    AttachmentScan scan;

    @Scheduled(identity = "attachment-scan", every = "{samverka.schedule.attachment-scan}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.as("attachment-scan", scan::scanUnscanned);
    }
}
