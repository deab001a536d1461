package se.samverka.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import se.samverka.shared.security.Capacity;

/** In what capacity somebody added a file. */
public enum AddedAs {
    OFFICER("officer"), REPORTER("reporter");

    @EnumeratedValue
    private final String code;

    AddedAs(String code) {
        this.code = code;
    }

    static AddedAs of(Capacity capacity) {
        return capacity == Capacity.REPORTER ? REPORTER : OFFICER;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
