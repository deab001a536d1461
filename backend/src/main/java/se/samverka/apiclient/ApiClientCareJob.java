package se.samverka.apiclient;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class ApiClientCareJob {
    @Inject
    JobRunner jobs;

    @Inject
    ApiClientCare care;

    @Inject
    ApiCredentialRemoval removal;

    @Scheduled(identity = "api-client-care", every = "{samverka.schedule.api-client-care}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("api-client-care", care::settle);
        jobs.as("api-client-care", removal::removeEnded);
    }
}
