package se.samverka.training.coverage;

import com.fasterxml.jackson.annotation.JsonValue;

/** How somebody stands in a training on a day: expiry is worked out, never stored. */
public enum TrainingStanding {
    VALID("valid"), EXPIRING("expiring"), EXPIRED("expired"), NEVER("never");

    private final String code;

    TrainingStanding(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
