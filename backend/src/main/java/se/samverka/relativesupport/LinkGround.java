package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What allows a support case to be joined with a concern. */
public enum LinkGround {
    /** The relative agreed. */
    CONSENT("consent"),
    /** Somebody decided it, with a reason. */
    DECISION("decision");

    @EnumeratedValue
    private final String code;

    LinkGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
