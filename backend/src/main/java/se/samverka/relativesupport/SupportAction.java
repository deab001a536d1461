package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Something the caller can do with a support case. */
public enum SupportAction {
    ASSIGN("assign"),
    RECORD_CONTACT("record_contact"),
    WRITE("write"),
    START("start"),
    END("end"),
    LINK("link"),
    UNLINK("unlink");

    @EnumeratedValue
    private final String code;

    SupportAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
