package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The plan's three levels of prevention (plan § 4). */
public enum PreventionLevel {
    GENERAL("general"), SPECIFIC("specific"), INDIVIDUAL("individual");

    @EnumeratedValue
    private final String code;

    PreventionLevel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
