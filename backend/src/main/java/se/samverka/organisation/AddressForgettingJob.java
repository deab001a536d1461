package se.samverka.organisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class AddressForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    AccountAddresses addresses;

    @Inject
    Workplaces workplaces;

    @Scheduled(identity = "address-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("address-forgetting", addresses::forgetOld);
        jobs.once("workplace-forgetting", workplaces::forgetOld);
    }
}
