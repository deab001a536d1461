package se.samverka.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a system can be told of. A feature adds its types here and its event in {@link WebhookEvents}. */
public enum WebhookEventType {
    ROUTINE_PUBLISHED("routine.published", "routines.published:read"),
    ROUTINE_WITHDRAWN("routine.withdrawn", "routines.published:read");

    /** Sent when somebody asks for it, to one webhook; nobody subscribes to it. */
    static final String TEST = "webhook.test";

    private final String code;
    private final String scope;

    /** @param scope what a system must be granted to read what it is told of, and so to be told */
    WebhookEventType(String code, String scope) {
        this.code = code;
        this.scope = scope;
    }

    @JsonValue
    public String code() {
        return code;
    }

    String scope() {
        return scope;
    }

    static WebhookEventType of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst().orElseThrow();
    }
}
