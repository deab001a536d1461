package se.samverka.shared.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.samverka.shared.schedule.JobRunner;

@ApplicationScoped
public class OutboxDeliveryJob {
    @Inject
    JobRunner jobs;

    @Inject
    Outbox outbox;

    @Scheduled(identity = "outbox-delivery", every = "{samverka.schedule.outbox-delivery}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<OutboxMessage> claimed = new ArrayList<>();
        jobs.once("outbox-delivery", now -> claimed.addAll(outbox.claim(now)));
        claimed.forEach(message -> jobs.as("outbox-delivery", () -> outbox.deliver(message)));
    }
}
