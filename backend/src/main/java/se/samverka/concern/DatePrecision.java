package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How well the date is known. */
public enum DatePrecision {
    EXACT("exact"), APPROXIMATE("approximate"), UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    DatePrecision(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
