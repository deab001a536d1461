package se.samverka.contactpath;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The way somebody is reached. */
public enum ContactChannel {
    PHONE("phone"), VISIT("visit"), SECURE_MESSAGE("secure_message"), LETTER("letter"), E_SERVICE("e_service"),
            CHAT("chat"), EMAIL("email");

    @EnumeratedValue
    private final String code;

    ContactChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether what is secret may go this way at all. E-mail never, and a chat is kept by others (domain § 2.1). */
    boolean canBeSecrecySafe() {
        return this != CHAT && this != EMAIL;
    }
}
