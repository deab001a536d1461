package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a system is suspended. */
public enum SuspensionReason {
    ADMINISTRATOR("administrator"), IDLE("idle");

    @EnumeratedValue
    private final String code;

    SuspensionReason(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
