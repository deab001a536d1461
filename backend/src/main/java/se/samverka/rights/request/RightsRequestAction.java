package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with a request. */
public enum RightsRequestAction {
    BIND("bind"), EXTEND("extend"), DECIDE("decide"), ANSWER("answer"),
    WITHDRAW("withdraw"), OPEN_REQUESTER("open_requester");

    @EnumeratedValue
    private final String code;

    RightsRequestAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
