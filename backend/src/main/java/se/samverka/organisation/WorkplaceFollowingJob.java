package se.samverka.organisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

/** What HR tells, and what begins or ends with a day, reaches those who have logged in. */
@ApplicationScoped
public class WorkplaceFollowingJob {
    @Inject
    JobRunner jobs;

    @Inject
    Workplaces workplaces;

    @Scheduled(identity = "workplace-following", every = "{samverka.schedule.workplace-following}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("workplace-following", workplaces::follow);
    }
}
