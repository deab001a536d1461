package se.samverka.intervention;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an intervention for everybody or for a group came to an end. */
public enum InterventionEnd {
    ENDED("ended"), CANCELLED("cancelled");

    private final String code;

    InterventionEnd(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
