package se.samverka.training.completion;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class TrainingMatchingJob {
    @Inject
    JobRunner jobs;

    @Inject
    TrainingReferences references;

    @Scheduled(identity = "training-matching", every = "{samverka.schedule.training-matching}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("training-matching", references::matchArrivals);
    }
}
