package se.samverka.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A webhook of the calling system, and what its messages are signed with from now on.")
public record OwnWebhookWithSecret(
        @Schema(required = true) OwnWebhookView webhook,
        @Schema(nullable = true, examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAfEkxxxxxxx=",
                description = "Shown in this answer only; null when the answer is replayed.") String secret) {

    static OwnWebhookWithSecret of(WebhookWithSecret issued) {
        return new OwnWebhookWithSecret(OwnWebhookView.of(issued.webhook()), issued.secret());
    }

    /** Secrets are in nobody's log. */
    @Override
    public String toString() {
        return webhook.toString();
    }
}
