package se.samverka.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samverka.apiclient.ApiClientLookup;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.Role;
import se.samverka.webhook.outgoing.Answered;
import se.samverka.webhook.outgoing.WebhookOutcome;
import se.samverka.webhook.outgoing.OutgoingMessage;
import se.samverka.webhook.outgoing.RetryPlan;
import se.samverka.webhook.outgoing.WebhookCaller;
import se.samverka.webhook.outgoing.WebhookSettings;

/** From the outbox to the receivers, as the system. */
@ApplicationScoped
public class WebhookSending {
    private static final int MOST_PER_TURN = 100;

    @Inject
    WebhookRepository webhooks;

    @Inject
    WebhookDesk desk;

    @Inject
    ApiClientLookup systems;

    @Inject
    WebhookCaller caller;

    @Inject
    RetryPlan plan;

    @Inject
    WebhookSettings settings;

    @Inject
    Notices notices;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "samverka.public-origin")
    String origin;

    /** As standardwebhooks.com shapes it, with nothing to read but where to read. */
    record Payload(UUID id, String type, Instant timestamp, Subject data) {
        record Subject(String resource) {
        }
    }

    /** Makes a delivery of each event for each webhook that wants it. */
    public void spread(Instant now) {
        List<WebhookEvent> events = webhooks.untold(MOST_PER_TURN);
        List<Webhook> open = events.isEmpty() ? List.of() : webhooks.notEnded();
        for (WebhookEvent event : events) {
            open.stream().filter(webhook -> webhook.wants(event.type())).forEach(webhook -> webhooks.add(WebhookDelivery.of(event, webhook.id(), now)));
            webhooks.told(event);
        }
    }

    /** Takes due deliveries for itself, then {@link #send} each outside of that transaction. */
    public List<UUID> claim(Instant now) {
        List<WebhookDelivery> due = webhooks.due(now, MOST_PER_TURN);
        due.forEach(delivery -> delivery.lease(now));
        return due.stream().map(WebhookDelivery::id).toList();
    }

    /** One attempt. No transaction is open while the receiver is talked to. @return whether it came through */
    public boolean send(UUID id) {
        OutgoingMessage message = QuarkusTransaction.requiringNew().call(() -> message(webhooks.delivery(id)));
        Answered answered = message == null ? Answered.without(WebhookOutcome.SYSTEM_NOT_ADMITTED) : caller.send(message);
        QuarkusTransaction.requiringNew().run(() -> note(webhooks.delivery(id), answered));
        return answered.outcome() == WebhookOutcome.DELIVERED;
    }

    /** @return null when its system may not be told now */
    private OutgoingMessage message(WebhookDelivery delivery) {
        Webhook webhook = desk.require(delivery.webhookId());
        ApiClientLookup.RegisteredSystem system = systems.find(List.of(webhook.apiClientId())).get(webhook.apiClientId());
        boolean told = webhook.status() == WebhookStatus.ACTIVE && (delivery.eventType().equals(WebhookEventType.TEST) ? system.admitted()
                : system.mayUse(WebhookEventType.of(delivery.eventType()).scope()));
        return told ? new OutgoingMessage(delivery.eventId().toString(), desk.address(webhook), desk.secrets(webhook), body(delivery)) : null;
    }

    private String body(WebhookDelivery delivery) {
        try {
            return json.writeValueAsString(new Payload(delivery.eventId(), delivery.eventType(), delivery.occurredAt(),
                    new Payload.Subject(origin + delivery.resource())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message cannot be written");
        }
    }

    private void note(WebhookDelivery delivery, Answered answered) {
        Instant now = desk.now();
        Webhook webhook = desk.require(delivery.webhookId());
        if (!delivery.isWaiting() || answered.outcome() == WebhookOutcome.SYSTEM_NOT_ADMITTED && webhook.status() != WebhookStatus.ACTIVE) {
            // It was ended or paused meanwhile: no attempt was made.
            return;
        }
        boolean delivered = answered.outcome() == WebhookOutcome.DELIVERED;
        boolean over = delivered || answered.outcome() == WebhookOutcome.GONE;
        Instant next = over ? null : plan.waitAfter(delivery.attempts()).map(now::plus).orElse(null);
        delivery.tried(answered, next, now);
        webhooks.flush();
        if (delivered) {
            webhooks.noteDelivered(webhook.id(), now);
            return;
        }
        Instant failingSince = webhooks.noteFailed(webhook.id(), now);
        if (answered.outcome() == WebhookOutcome.GONE) {
            webhook.end(WebhookEndedBecause.GONE, now);
            webhooks.waiting(webhook.id()).forEach(WebhookDelivery::giveUp);
            stop(webhook, "ended");
        } else if (webhook.status() == WebhookStatus.ACTIVE && !now.isBefore(failingSince.plus(settings.suspendAfter()))) {
            webhook.move(WebhookStatus.SUSPENDED, now);
            stop(webhook, "suspended");
        }
    }

    private void stop(Webhook webhook, String pastTense) {
        notices.toRole(Role.ADMIN, NoticeKind.WEBHOOK_STOPPED, webhook.id());
        desk.trace(webhook, pastTense);
    }
}
