package se.samverka.organisation.hr;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a synchronisation has come. */
public enum HrRunState {
    OPEN("open"), FINISHED("finished"), ABANDONED("abandoned");

    @EnumeratedValue
    private final String code;

    HrRunState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
