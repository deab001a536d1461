package se.samverka.contactpath;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Something the caller can do with a contact path now. */
public enum ContactPathAction {
    CHANGE("change"), MOVE("move"), VERIFY("verify"), WITHDRAW("withdraw");

    @EnumeratedValue
    private final String code;

    ContactPathAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
