package se.samverka.identity.glass;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What the review of a break-glass came to. */
public enum GlassConclusion {
    JUSTIFIED("justified"), NOT_JUSTIFIED("not_justified");

    @EnumeratedValue
    private final String code;

    GlassConclusion(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
