package se.samverka.contactpath;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a contact path can be trusted. */
public enum ContactPathState {
    UNFILLED("unfilled"), UNVERIFIED("unverified"), VERIFIED("verified"), DUE("due"), STALE("stale"),
            WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    ContactPathState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
