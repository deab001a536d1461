package se.samverka.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.webhook.outgoing.WebhookOutcome;

@Schema(description = "What became of telling a webhook of one event.")
public record WebhookDeliveryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The message's id, as in the header webhook-id.") UUID messageId,
        @Schema(required = true, pattern = "^[a-z_.]{1,60}$", examples = "routine.published",
                description = "What sort of thing happened: one of those it is told of, or webhook.test.") String eventType,
        @Schema(required = true, description = "The path of what it happened to.", examples = "/api/v1/partner/routines/vid-oro") String resource,
        @Schema(required = true, description = "When it happened.") Instant occurredAt,
        @Schema(required = true) WebhookDeliveryStatus status,
        @Schema(required = true, description = "How often it has been tried, since it was last sent from the beginning.") int attempts,
        @Schema(nullable = true, description = "When it was last tried; null before the first attempt.") Instant lastAttemptAt,
        @Schema(nullable = true, description = "When it is tried next; null unless it waits.") Instant nextAttemptAt,
        @Schema(nullable = true, description = "How the last attempt ended; null before the first.") WebhookOutcome outcome,
        @Schema(nullable = true, description = "The HTTP status that the receiver last answered; null when it did not.", examples = "204") Integer responseStatus) {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(delivery.id(), delivery.eventId(), delivery.eventType(), delivery.resource(), delivery.occurredAt(),
                delivery.status(), delivery.attempts(), delivery.lastAttemptAt(), delivery.nextAttemptAt(), delivery.outcome(), delivery.responseStatus());
    }
}
