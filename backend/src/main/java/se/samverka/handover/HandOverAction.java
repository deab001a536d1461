package se.samverka.handover;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody can do with a hand-over; a view lists those its reader can do now. */
public enum HandOverAction {
    APPROVE("approve"), REFUSE("refuse"), TAKE_BACK("take_back"), NOTE_ACKNOWLEDGEMENT("note_acknowledgement"),
    NOTE_REJECTION("note_rejection"), TELL_OF_CORRECTION("tell_of_correction"), ACKNOWLEDGE("acknowledge"), REJECT("reject"),
    OPEN_IDENTITY("open_identity"), GIVE_FEEDBACK("give_feedback");

    private final String code;

    HandOverAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
