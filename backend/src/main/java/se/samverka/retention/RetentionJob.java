package se.samverka.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class RetentionJob {
    @Inject
    JobRunner jobs;

    @Inject
    RetentionErasing erasing;

    @Inject
    RetentionByAge byAge;

    @Scheduled(identity = "retention", every = "{samverka.schedule.retention}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        byAge.erase();
        jobs.once("retention", erasing::prepare);
        jobs.as("retention", erasing::erase);
    }
}
