package se.samverka.logreview;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class ReadDrawingJob {
    @Inject
    JobRunner jobs;

    @Inject
    ReadDrawing drawing;

    @Scheduled(identity = "log-review", every = "{samverka.schedule.log-review}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("log-review", drawing::run);
    }
}
