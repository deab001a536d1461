package se.samverka.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A webhook of a registered system. Never its secret.")
public record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "The registered system whose it is.") UUID apiClientId,
        @Schema(required = true, description = "What that system is called.") String apiClientName,
        @Schema(required = true, description = "Where messages are sent.") String address,
        @Schema(required = true, description = "What it is told of.") List<WebhookEventType> eventTypes,
        @Schema(required = true) WebhookStatus status,
        @Schema(nullable = true, description = "Why it ended; null unless it has.") WebhookEndedBecause endedBecause,
        @Schema(required = true) Instant createdAt,
        @Schema(nullable = true, description = "When a message last came through.") Instant lastDeliveredAt,
        @Schema(nullable = true, description = "The first failure since then; null while all is well.") Instant failingSince,
        @Schema(nullable = true, description = "Until when the former secret signs too, after a change; null when only one does.") Instant formerSecretUntil,
        @Schema(required = true, description = "What the caller can do now.") Set<WebhookAction> allowedActions) {
}
