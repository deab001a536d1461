package se.samverka.identity.glass;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a case is opened that is not one's own. */
public enum GlassReason {
    DANGER("danger"), HANDLER_UNAVAILABLE("handler_unavailable"), SUPERVISION("supervision"), OTHER("other");

    @EnumeratedValue
    private final String code;

    GlassReason(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
