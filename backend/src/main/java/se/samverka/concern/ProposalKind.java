package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What one person has proposed and another must decide. */
public enum ProposalKind {
    CLOSURE("closure"), REOPENING("reopening");

    @EnumeratedValue
    private final String code;

    ProposalKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
