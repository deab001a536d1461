package se.samverka.webhook.outgoing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How one attempt ended. */
public enum WebhookOutcome {
    DELIVERED("delivered"), REFUSED("refused"), REDIRECTED("redirected"), GONE("gone"), TIMED_OUT("timed_out"), UNREACHABLE("unreachable"),
    NOT_TRUSTED("not_trusted"), ADDRESS_NOT_ALLOWED("address_not_allowed"), SYSTEM_NOT_ADMITTED("system_not_admitted"), WEBHOOK_ENDED("webhook_ended");

    @EnumeratedValue
    private final String code;

    WebhookOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** What the receiver's HTTP status means. */
    static WebhookOutcome ofStatus(int status) {
        return status == 410 ? GONE : status >= 300 && status < 400 ? REDIRECTED : status >= 200 && status < 300 ? DELIVERED : REFUSED;
    }
}
