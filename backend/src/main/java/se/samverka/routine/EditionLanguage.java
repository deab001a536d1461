package se.samverka.routine;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The language of an edition, as its code (ISO 639-1). */
public enum EditionLanguage {
    SV("sv"), EN("en");

    @EnumeratedValue
    private final String code;

    EditionLanguage(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
