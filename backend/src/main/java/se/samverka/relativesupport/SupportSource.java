package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who asked. */
public enum SupportSource {
    /** The relative, unknown, by a receipt. */
    PUBLIC("public"),
    /** An employee on somebody's behalf. */
    STAFF("staff");

    @EnumeratedValue
    private final String code;

    SupportSource(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
