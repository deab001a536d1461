package se.samverka.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What can be done with a webhook; a view lists what its reader can do now. */
public enum WebhookAction {
    PAUSE("pause"), RESUME("resume"), TEST("test"), REPLAY("replay"), ROTATE_SECRET("rotate_secret"), END("end");

    @EnumeratedValue
    private final String code;

    WebhookAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
