package se.samverka.notice;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a notice reaches its recipient; it always stands in the application. */
public enum Delivery {
    IN_APP("in_app"), AT_ONCE("at_once"), DIGEST("digest");

    private final String code;

    Delivery(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
