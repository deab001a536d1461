package se.samverka.handover.recipient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a package goes to its recipient. E-mail is not one: person data never goes by e-mail (domain § 2.3). */
public enum HandOverMethod {
    PHONE("phone"), MEETING("meeting"), LETTER("letter"), SECURE_MESSAGE("secure_message"), IN_SYSTEM("in_system");

    @EnumeratedValue
    private final String code;

    HandOverMethod(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
