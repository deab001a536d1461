package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What sort of note it is. */
public enum JournalKind {
    NOTE("note"), CONTACT("contact"), DECISION("decision");

    @EnumeratedValue
    private final String code;

    JournalKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
