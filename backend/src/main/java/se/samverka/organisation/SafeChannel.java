package se.samverka.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** A way to reach a function with what is secret. E-mail is none (domain § 2.1). */
public enum SafeChannel {
    PHONE("phone"), SECURE_MESSAGE("secure_message"), VISIT("visit");

    @EnumeratedValue
    private final String code;

    SafeChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
