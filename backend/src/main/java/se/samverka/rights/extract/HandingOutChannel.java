package se.samverka.rights.extract;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How an extract was given; never by e-mail. */
public enum HandingOutChannel {
    LETTER("letter"), MEETING("meeting"), SECURE_MESSAGE("secure_message");

    @EnumeratedValue
    private final String code;

    HandingOutChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
