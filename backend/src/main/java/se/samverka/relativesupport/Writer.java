package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who of the two in a conversation about support. */
public enum Writer {
    RELATIVE("relative"),
    OFFICER("officer");

    @EnumeratedValue
    private final String code;

    Writer(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
