package se.samverka.rights.extract;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far an extract has come. */
public enum ExtractStatus {
    PREPARED("prepared"), APPROVED("approved"), HANDED_OUT("handed_out"), WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    ExtractStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
