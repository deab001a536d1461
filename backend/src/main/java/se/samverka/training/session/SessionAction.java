package se.samverka.training.session;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with a session. */
public enum SessionAction {
    CHANGE("change"), OPEN("open"), CANCEL("cancel"), TAKE_ATTENDANCE("take_attendance"), ENROL("enrol"), WITHDRAW("withdraw");

    private final String code;

    SessionAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
