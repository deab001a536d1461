package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether somebody asked for the data or the municipality gives it of its own accord. */
public enum Direction {
    ON_REQUEST("on_request"), OWN_INITIATIVE("own_initiative");

    @EnumeratedValue
    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
