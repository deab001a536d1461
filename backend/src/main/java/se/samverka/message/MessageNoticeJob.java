package se.samverka.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class MessageNoticeJob {
    @Inject
    JobRunner jobs;

    @Inject
    MessageNotices notices;

    @Scheduled(identity = "message-notice", cron = "{samverka.schedule.message-notice}", timeZone = "Europe/Stockholm",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("message-notice", notices::tellOfYesterday);
    }
}
