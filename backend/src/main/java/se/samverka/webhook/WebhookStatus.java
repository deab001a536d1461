package se.samverka.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether messages are sent to it. */
public enum WebhookStatus {
    ACTIVE("active"), PAUSED("paused"), SUSPENDED("suspended"), ENDED("ended");

    @EnumeratedValue
    private final String code;

    WebhookStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
