package se.samverka.intervention;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with an intervention for everybody or for a group. */
public enum InterventionAction {
    CHANGE("change"), NOTE_SESSIONS("note_sessions"), END("end");

    private final String code;

    InterventionAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
