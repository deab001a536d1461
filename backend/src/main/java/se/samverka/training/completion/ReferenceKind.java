package se.samverka.training.completion;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What another system's own name stands for. */
public enum ReferenceKind {
    EMPLOYEE("employee"), TRAINING("training");

    @EnumeratedValue
    private final String code;

    ReferenceKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
