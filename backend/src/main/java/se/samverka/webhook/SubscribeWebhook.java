package se.samverka.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a registered system is to be told, and of what.")
public record SubscribeWebhook(
        @NotNull @Schema(required = true, description = "The registered system whose it is.") UUID apiClientId,
        @NotNull @Size(min = 1, max = 500) @Schema(required = true, examples = "https://intranet.kommun.example/samverka",
                description = "An https address with a name on the open internet.") String address,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true,
                description = "What to tell of; only what the system was granted the scope to read. Twice is once.") List<@NotNull WebhookEventType> eventTypes) {
}
