package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** In what capacity it is asked. */
public enum RequesterKind {
    DATA_SUBJECT("data_subject"), GUARDIAN("guardian"), REPRESENTATIVE("representative"), REPORTER("reporter");

    @EnumeratedValue
    private final String code;

    RequesterKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
