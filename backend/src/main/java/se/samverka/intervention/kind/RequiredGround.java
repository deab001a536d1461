package se.samverka.intervention.kind;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What an individual intervention must rest on. Adults choose help freely (domain § 2.1). */
public enum RequiredGround {
    CONSENT("consent"), DECISION("decision"), EITHER("either");

    @EnumeratedValue
    private final String code;

    RequiredGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
