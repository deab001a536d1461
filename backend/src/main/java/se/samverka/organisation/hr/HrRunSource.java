package se.samverka.organisation.hr;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where a synchronisation came from. */
public enum HrRunSource {
    SYSTEM("system"), FILE("file");

    @EnumeratedValue
    private final String code;

    HrRunSource(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
