package se.samverka.training.session;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether somebody who has enrolled has a place. Worked out from who came first and how many places there are. */
public enum EnrolmentState {
    PLACE("place"), QUEUE("queue");

    private final String code;

    EnrolmentState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
