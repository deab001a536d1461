package se.samverka.intervention.individual;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How it went with a goal. */
public enum GoalOutcome {
    REACHED("reached"), PARTLY_REACHED("partly_reached"), NOT_REACHED("not_reached"), CANCELLED("cancelled");

    @EnumeratedValue
    private final String code;

    GoalOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
