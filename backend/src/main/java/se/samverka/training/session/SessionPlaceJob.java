package se.samverka.training.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class SessionPlaceJob {
    @Inject
    JobRunner jobs;

    @Inject
    TrainingSessions sessions;

    @Scheduled(identity = "session-place", every = "{samverka.schedule.session-place}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("session-place", sessions::tellPromoted);
    }
}
