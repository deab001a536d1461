package se.samverka.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with a disclosure; a view lists those its reader can do now. */
public enum DisclosureAction {
    PREPARE("prepare"), APPROVE("approve"), REFUSE("refuse"), SEND("send"), NOTE_RECEIPT("note_receipt"),
    TELL_OF_CORRECTION("tell_of_correction");

    @EnumeratedValue
    private final String code;

    DisclosureAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
