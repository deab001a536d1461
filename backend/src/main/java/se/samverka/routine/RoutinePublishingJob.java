package se.samverka.routine;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class RoutinePublishingJob {
    @Inject
    JobRunner jobs;

    @Inject
    RoutineDeciding deciding;

    @Scheduled(identity = "routine-publishing", every = "{samverka.schedule.routine-publishing}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("routine-publishing", deciding::publishDue);
    }
}
