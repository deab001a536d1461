package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a key has come: asked for, not yet for sure in Keycloak, honoured, over. */
public enum ApiCredentialStatus {
    PROPOSED("proposed"), PENDING("pending"), ACTIVE("active"), ENDED("ended");

    @EnumeratedValue
    private final String code;

    ApiCredentialStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
