package se.samverka.identity.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody can do with an access request. */
public enum AccessRequestAction {
    GRANT("grant"), REFUSE("refuse");

    private final String code;

    AccessRequestAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
