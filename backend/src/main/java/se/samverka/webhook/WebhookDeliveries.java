package se.samverka.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** What was sent through a webhook, sending it again, and trying it out. */
@ApplicationScoped
public class WebhookDeliveries {
    private static final String OWN = "/api/v1/partner/webhooks/";

    @Inject
    WebhookDesk desk;

    @Inject
    WebhookRepository webhooks;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Transactional
    public PageOf<WebhookDeliveryView> list(UUID webhook, Slice slice, UriInfo uri) {
        desk.require(webhook);
        return PageOf.of(webhooks.deliveriesOf(webhook, slice), webhooks.countDeliveries(webhook), slice, uri, WebhookDelivery::id, WebhookDeliveryView::of);
    }

    /** A message that tells of nothing; one at a time, so that nobody is called more than anybody needs. */
    @Transactional
    public Once<WebhookDeliveryView> test(UUID id, String key) {
        Idempotency.requireKey(key);
        Webhook webhook = desk.require(id);
        Instant now = desk.now();
        WebhookDelivery test = WebhookDelivery.of(new WebhookEvent(TimeOrderedId.at(now), WebhookEventType.TEST, OWN + id, now), id, now);
        return idempotency.once(key, "testWebhook", id, test.id(), () -> {
            WebhookPolicy.require(WebhookAction.TEST, current.get(), webhook.status());
            webhooks.hold(webhook);
            if (webhooks.waiting(id).stream().anyMatch(waiting -> waiting.eventType().equals(WebhookEventType.TEST))) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            webhooks.add(test);
            desk.trace(webhook, "tested");
            return WebhookDeliveryView.of(test);
        }, again -> WebhookDeliveryView.of(require(id, again)));
    }

    /** Sends a message that was delivered or given up once more, under the id it had. */
    @Transactional
    public WebhookDeliveryView replay(UUID id, UUID delivery) {
        Webhook webhook = desk.require(id);
        WebhookDelivery replayed = require(id, delivery);
        WebhookPolicy.require(WebhookAction.REPLAY, current.get(), webhook.status());
        if (replayed.isWaiting()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        replayed.sendAgain(desk.now());
        desk.trace(webhook, "replayed");
        return WebhookDeliveryView.of(replayed);
    }

    private WebhookDelivery require(UUID webhook, UUID delivery) {
        return webhooks.delivery(webhook, delivery).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
