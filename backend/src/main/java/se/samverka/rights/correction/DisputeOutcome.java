package se.samverka.rights.correction;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a dispute was settled. */
public enum DisputeOutcome {
    CORRECTED("corrected"), UPHELD("upheld"), WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    DisputeOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
