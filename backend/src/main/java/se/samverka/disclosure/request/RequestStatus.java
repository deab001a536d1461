package se.samverka.disclosure.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a request has come. */
public enum RequestStatus {
    RECEIVED("received"), IN_REVIEW("in_review"), ANSWERED("answered"), REFUSED("refused");

    @EnumeratedValue
    private final String code;

    RequestStatus(String code) {
        this.code = code;
    }

    /** To the police: that a request was taken up in a case would say that there is one, and so that somebody is known here. */
    public RequestStatus told() {
        return this == IN_REVIEW ? RECEIVED : this;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
