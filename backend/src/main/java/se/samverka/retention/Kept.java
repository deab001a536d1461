package se.samverka.retention;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a rule is about. */
public enum Kept {
    /** The whole case. */
    CONCERN("concern"),
    /** Who handed it in; goes first. */
    REPORTER("reporter");

    @EnumeratedValue
    private final String code;

    Kept(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
