package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a system proves who it is when it asks for a token. */
public enum CredentialMethod {
    CLIENT_SECRET("client_secret"), PRIVATE_KEY_JWT("private_key_jwt");

    @EnumeratedValue
    private final String code;

    CredentialMethod(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
