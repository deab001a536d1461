package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How things stand with a system now: what was decided, its keys and the time since it was used. */
public enum ApiClientState {
    PROPOSED("proposed"), AWAITING_KEY("awaiting_key"), ACTIVE("active"), EXPIRED("expired"), SUSPENDED("suspended"), REVOKED("revoked");

    @EnumeratedValue
    private final String code;

    ApiClientState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
