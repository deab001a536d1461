package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How it came, or how it was answered. */
public enum RequestChannel {
    LETTER("letter"), MEETING("meeting"), PHONE("phone"), SECURE_MESSAGE("secure_message"),
    EMAIL("email");

    @EnumeratedValue
    private final String code;

    RequestChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
