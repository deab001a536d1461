package se.samverka.disclosure.content;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How much of what was asked for, or thought of, is given. */
public enum Outcome {
    GRANTED("granted"), PARTLY_GRANTED("partly_granted");

    @EnumeratedValue
    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
