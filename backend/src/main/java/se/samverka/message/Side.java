package se.samverka.message;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who of the two in a conversation. */
public enum Side {
    REPORTER("reporter"), OFFICER("officer");

    @EnumeratedValue
    private final String code;

    Side(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    Side other() {
        return this == REPORTER ? OFFICER : REPORTER;
    }
}
