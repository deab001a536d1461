package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What was decided about a system last. What it comes to on a given day: {@link ApiClientState}. */
public enum ApiClientStatus {
    PROPOSED("proposed"), ACTIVE("active"), SUSPENDED("suspended"), REVOKED("revoked");

    @EnumeratedValue
    private final String code;

    ApiClientStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
