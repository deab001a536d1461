package se.samverka.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class NoticeMailJob {
    @Inject
    JobRunner jobs;

    @Inject
    NoticeMailing mailing;

    @Scheduled(identity = "notice-mail", every = "{samverka.schedule.notice-mail}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("notice-mail", now -> mailing.mailWaiting());
    }
}
