package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whom the relative worries about, as far as it decides what must be done: about a child others have duties too. */
public enum SupportAbout {
    CHILD("child"),
    ADULT("adult"),
    NOT_TOLD("not_told");

    @EnumeratedValue
    private final String code;

    SupportAbout(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
