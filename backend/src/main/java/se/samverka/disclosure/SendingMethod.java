package se.samverka.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How it was sent. Never by e-mail: personal data goes by mailbox, telephone, meeting, letter or secure message (domain § 2.1). */
public enum SendingMethod {
    MAILBOX("mailbox"), PHONE("phone"), MEETING("meeting"), LETTER("letter"), SECURE_MESSAGE("secure_message");

    @EnumeratedValue
    private final String code;

    SendingMethod(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
