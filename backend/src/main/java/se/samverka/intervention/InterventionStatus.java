package se.samverka.intervention;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far an intervention has come. */
public enum InterventionStatus {
    PLANNED("planned"), ONGOING("ongoing"), ENDED("ended"), CANCELLED("cancelled");

    @EnumeratedValue
    private final String code;

    InterventionStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
