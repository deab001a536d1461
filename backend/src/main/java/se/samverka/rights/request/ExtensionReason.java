package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why the answer needs two months more (GDPR 12.3). */
public enum ExtensionReason {
    COMPLEXITY("complexity"), MANY_REQUESTS("many_requests");

    @EnumeratedValue
    private final String code;

    ExtensionReason(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
