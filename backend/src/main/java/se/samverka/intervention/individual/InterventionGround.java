package se.samverka.intervention.individual;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What an individual intervention rests on. */
public enum InterventionGround {
    CONSENT("consent"), DECISION("decision");

    @EnumeratedValue
    private final String code;

    InterventionGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
