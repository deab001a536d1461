package se.samverka.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A webhook, and what its messages are signed with from now on.")
public record WebhookWithSecret(
        @Schema(required = true) WebhookView webhook,
        @Schema(nullable = true, examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAfEkxxxxxxx=",
                description = "Shown in this answer only; null when the answer is replayed.") String secret) {

    /** Secrets are in nobody's log. */
    @Override
    public String toString() {
        return webhook.toString();
    }
}
