package se.samverka.publicsite;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class ChallengeForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    SpentChallenges spent;

    @Scheduled(identity = "challenge-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("challenge-forgetting", spent::forgetOld);
    }
}
