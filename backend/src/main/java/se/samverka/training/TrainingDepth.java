package se.samverka.training;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** For everybody in the first line, or what key persons need beside it (plan § 8). */
public enum TrainingDepth {
    BASIC("basic"), IN_DEPTH("in_depth");

    @EnumeratedValue
    private final String code;

    TrainingDepth(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
