package se.samverka.disclosure.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a request has come, as the one who asked may know it. */
public enum RequestStatus {
    RECEIVED("received"), IN_REVIEW("in_review"), ANSWERED("answered"), REFUSED("refused");

    @EnumeratedValue
    private final String code;

    RequestStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
