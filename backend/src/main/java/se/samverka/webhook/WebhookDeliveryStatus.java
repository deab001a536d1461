package se.samverka.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far telling one event to one webhook has come. */
public enum WebhookDeliveryStatus {
    WAITING("waiting"), DELIVERED("delivered"), GIVEN_UP("given_up");

    @EnumeratedValue
    private final String code;

    WebhookDeliveryStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
