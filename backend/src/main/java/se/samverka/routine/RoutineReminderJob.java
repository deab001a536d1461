package se.samverka.routine;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class RoutineReminderJob {
    @Inject
    JobRunner jobs;

    @Inject
    RoutineReminders reminders;

    @Scheduled(identity = "routine-reminder", every = "{samverka.schedule.routine-reminder}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("routine-reminder", reminders::remind);
    }
}
