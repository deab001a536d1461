package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How somebody was in touch with a relative. */
public enum SupportContactKind {
    PHONE("phone"),
    MEETING("meeting"),
    NETWORK_MEETING("network_meeting"),
    LETTER("letter"),
    /** It was tried. */
    NOT_REACHED("not_reached");

    @EnumeratedValue
    private final String code;

    SupportContactKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
