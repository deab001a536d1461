package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What was decided. */
public enum RightsOutcome {
    GRANTED("granted"), PARTLY_GRANTED("partly_granted"), REFUSED("refused");

    @EnumeratedValue
    private final String code;

    RightsOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
