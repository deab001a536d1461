package se.samverka.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whose identity it is: of the person a concern is about, or of who handed it in from outside. */
public enum IdentityOf {
    SUBJECT("subject"), REPORTER("reporter");

    @EnumeratedValue
    private final String code;

    IdentityOf(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
