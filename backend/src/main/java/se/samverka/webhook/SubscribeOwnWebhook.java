package se.samverka.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where the calling system wants to be told, and of what.")
public record SubscribeOwnWebhook(
        @NotNull @Size(min = 1, max = 500) @Schema(required = true, examples = "https://intranet.kommun.example/samverka",
                description = "An https address with a name on the open internet. It may be secret: only the owner, administrators and auditors see it.") String address,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true,
                description = "What to tell of. Each asks that the token, too, holds the scope for reading it. Twice is once.") List<@NotNull WebhookEventType> eventTypes) {
}
