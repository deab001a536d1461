package se.samverka.intervention.kind;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with a kind of intervention. */
public enum InterventionKindAction {
    CHANGE("change");

    private final String code;

    InterventionKindAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
