package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of thing a part of a case is taken from. */
public enum ConcernPartKind {
    FACT("fact"), OBSERVED_EVENT("observed_event"), BACKGROUND("background"), ASSESSMENT("assessment"),
    MEASURE("measure"), FOLLOW_UP("follow_up");

    private final String code;

    ConcernPartKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
