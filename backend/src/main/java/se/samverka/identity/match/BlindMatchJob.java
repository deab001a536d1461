package se.samverka.identity.match;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class BlindMatchJob {
    @Inject
    JobRunner jobs;

    @Inject
    BlindMatch match;

    @Scheduled(identity = "blind-match", every = "{samverka.schedule.identity}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("blind-match", match::compareNew);
    }
}
