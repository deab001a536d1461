package se.samverka.rights.information;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether the person has been told. */
public enum InformationStatus {
    OWED("owed"), INFORMED("informed"), DELAYED("delayed"), NOT_OWED("not_owed");

    @EnumeratedValue
    private final String code;

    InformationStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
