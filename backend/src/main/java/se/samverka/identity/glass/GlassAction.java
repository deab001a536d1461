package se.samverka.identity.glass;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with a break-glass. */
public enum GlassAction {
    END("end"), REVIEW("review");

    @EnumeratedValue
    private final String code;

    GlassAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
