package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far the request has come. */
public enum RightsRequestStatus {
    RECEIVED("received"), IN_PROGRESS("in_progress"), DECIDED("decided"), ANSWERED("answered"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    RightsRequestStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
