package se.samverka.training.completion;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether it is known what another system means. */
public enum ReferenceState {
    WAITING("waiting"), MATCHED("matched"), IGNORED("ignored");

    private final String code;

    ReferenceState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
