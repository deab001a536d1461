package se.samverka.shared.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class FileRemovalJob {
    @Inject
    JobRunner jobs;

    @Inject
    UnownedFiles files;

    @Inject
    Clock clock;

    @Scheduled(identity = "file-removal", every = "{samverka.schedule.file-removal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.as("file-removal", () -> files.removeDue(clock.instant()));
    }
}
