package se.samverka.training.completion;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a completion does not count. Codes and no words: what somebody did wrong is not kept here. */
public enum RevocationCause {
    MISTAKE("mistake"), NOT_COMPLETED("not_completed"), OTHER("other");

    @EnumeratedValue
    private final String code;

    RevocationCause(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
