package se.samverka.rights.information;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What is noted about telling the person. */
public enum InformationOutcome {
    INFORMED("informed"), DELAYED("delayed"), NOT_OWED("not_owed");

    @EnumeratedValue
    private final String code;

    InformationOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
