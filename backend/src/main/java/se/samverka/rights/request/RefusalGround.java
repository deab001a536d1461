package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The ground in law for not granting all that was asked. */
public enum RefusalGround {
    SECRECY("secrecy"), RIGHTS_OF_OTHERS("rights_of_others"), MANIFESTLY_UNFOUNDED("manifestly_unfounded"), LEGAL_OBLIGATION("legal_obligation"),
    PUBLIC_INTEREST("public_interest"), LEGAL_CLAIMS("legal_claims"), ACCURATE("accurate"), NOTHING_HELD("nothing_held");

    @EnumeratedValue
    private final String code;

    RefusalGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
