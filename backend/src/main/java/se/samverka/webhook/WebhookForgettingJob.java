package se.samverka.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.webhook.outgoing.WebhookSettings;

/** What was sent, webhooks that have ended, and secrets that sign no more, are kept for a while and no longer. */
@ApplicationScoped
public class WebhookForgettingJob {
    @Inject
    JobRunner jobs;

    @Inject
    WebhookRepository webhooks;

    @Inject
    Notices notices;

    @Inject
    WebhookSettings settings;

    @Scheduled(identity = "webhook-forgetting", every = "{samverka.schedule.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.once("webhook-forgetting", this::forget);
    }

    private void forget(Instant now) {
        Instant before = now.minus(Duration.ofDays(settings.keptDays()));
        webhooks.forgetFormerSecrets(now);
        webhooks.forgetDeliveries(before);
        List<UUID> ended = webhooks.forgetEnded(before);
        if (!ended.isEmpty()) {
            notices.forget(ended);
        }
    }
}
