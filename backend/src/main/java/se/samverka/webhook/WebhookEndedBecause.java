package se.samverka.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a webhook ended. Keeps nothing about who. */
public enum WebhookEndedBecause {
    ASKED_TO("asked_to"), GONE("gone");

    @EnumeratedValue
    private final String code;

    WebhookEndedBecause(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
