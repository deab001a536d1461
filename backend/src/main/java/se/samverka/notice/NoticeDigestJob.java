package se.samverka.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class NoticeDigestJob {
    @Inject
    JobRunner jobs;

    @Inject
    NoticeMailing mailing;

    @Scheduled(identity = "notice-digest", every = "{samverka.schedule.notice-digest}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("notice-digest", mailing::sendDigest);
    }
}
