package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What one administrator proposed for a police system and another decides. */
public enum ApiClientProposalKind {
    REGISTRATION("registration"), CREDENTIAL("credential"), RESUMPTION("resumption"), SCOPES("scopes");

    @EnumeratedValue
    private final String code;

    ApiClientProposalKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
