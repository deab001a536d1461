package se.samverka.training.requirement;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** In which order, as agreed with the sectors (plan § 8). */
public enum RequirementPriority {
    FIRST("first"), SECOND("second"), THIRD("third");

    @EnumeratedValue
    private final String code;

    RequirementPriority(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
