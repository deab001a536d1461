package se.samverka.intervention.individual;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with an individual intervention. */
public enum IndividualAction {
    BEGIN("begin"), RESCHEDULE("reschedule"), NOTE_SESSION("note_session"), END("end"), CANCEL("cancel");

    private final String code;

    IndividualAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
