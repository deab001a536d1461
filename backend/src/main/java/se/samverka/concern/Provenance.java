package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether the reporter saw it or was told. */
public enum Provenance {
    FIRST_HAND("first_hand"), SECOND_HAND("second_hand");

    @EnumeratedValue
    private final String code;

    Provenance(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
