package se.samverka.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.webhook.outgoing.WebhookSettings;

@ApplicationScoped
public class WebhookDeliveryJob {
    private static final String NAME = "webhook-delivery";
    /** So that a burst does not wait for as many turns as it has messages. */
    private static final int MOST_ROUNDS = 20;

    @Inject
    JobRunner jobs;

    @Inject
    WebhookSending sending;

    @Inject
    WebhookSettings settings;

    private ExecutorService senders;

    @PostConstruct
    void open() {
        senders = Executors.newFixedThreadPool(settings.concurrency(), work -> {
            Thread thread = new Thread(work, NAME);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Scheduled(identity = NAME, every = "{samverka.schedule.webhook-delivery}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once(NAME, sending::spread);
        for (int round = 0; round < MOST_ROUNDS && sentOne(); round++) {
            // Each receiver has got one more.
        }
    }

    /** One message to each receiver that has something due. @return whether any came through */
    private boolean sentOne() {
        List<UUID> claimed = new ArrayList<>();
        jobs.once(NAME, now -> claimed.addAll(sending.claim(now)));
        AtomicBoolean through = new AtomicBoolean();
        List<Callable<Void>> calls = claimed.stream().map(id -> (Callable<Void>) () -> {
            jobs.as(NAME, () -> through.compareAndSet(false, sending.send(id)));
            return null;
        }).toList();
        try {
            senders.invokeAll(calls);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        return through.get();
    }

    @PreDestroy
    void close() {
        senders.shutdownNow();
    }
}
