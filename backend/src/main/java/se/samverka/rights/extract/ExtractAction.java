package se.samverka.rights.extract;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with an extract. */
public enum ExtractAction {
    APPROVE("approve"), WITHDRAW("withdraw"), OPEN_DOCUMENT("open_document"), NOTE_HANDED_OUT("note_handed_out");

    @EnumeratedValue
    private final String code;

    ExtractAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
