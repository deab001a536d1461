package se.samverka.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with what the vault holds of a concern. */
public enum IdentityAction {
    OPEN("open"), RECORD("record"), CHANGE("change"), REMOVE("remove"), SEE_MATCHES("see_matches");

    @EnumeratedValue
    private final String code;

    IdentityAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
