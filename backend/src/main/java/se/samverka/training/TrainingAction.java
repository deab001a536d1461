package se.samverka.training;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with a training. */
public enum TrainingAction {
    CHANGE("change");

    private final String code;

    TrainingAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
