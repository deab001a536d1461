package se.samverka.civilsociety;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class RoutineSubscriptionJob {
    @Inject
    JobRunner jobs;

    @Inject
    RoutineSubscriptionMailing mailing;

    @Scheduled(identity = "routine-subscription", every = "{samverka.schedule.routine-subscription}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("routine-subscription", mailing::tell);
    }
}
