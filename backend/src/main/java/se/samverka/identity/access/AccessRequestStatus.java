package se.samverka.identity.access;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where an access request is. */
public enum AccessRequestStatus {
    REQUESTED("requested"), GRANTED("granted"), REFUSED("refused");

    @EnumeratedValue
    private final String code;

    AccessRequestStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
