package se.samverka.contactpath;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class ContactPathReminderJob {
    @Inject
    JobRunner jobs;

    @Inject
    ContactPathReminders reminders;

    @Scheduled(identity = "contact-path-reminder", every = "{samverka.schedule.contact-path-reminder}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("contact-path-reminder", reminders::remind);
    }
}
