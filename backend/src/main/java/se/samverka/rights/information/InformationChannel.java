package se.samverka.rights.information;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How the person was told; never by e-mail. */
public enum InformationChannel {
    LETTER("letter"), MEETING("meeting"), PHONE("phone"), SECURE_MESSAGE("secure_message");

    @EnumeratedValue
    private final String code;

    InformationChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
