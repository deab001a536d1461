package se.samverka.disclosure.content;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import se.samverka.concern.ConcernPartKind;

/** What sort of thing a disclosed item is; the first six are parts of the case. */
public enum ItemKind {
    FACT("fact"), OBSERVED_EVENT("observed_event"), BACKGROUND("background"), ASSESSMENT("assessment"),
    MEASURE("measure"), FOLLOW_UP("follow_up"), CONTACT_DETAILS("contact_details"),
    OTHER_PARTICULARS("other_particulars");

    @EnumeratedValue
    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static ItemKind of(ConcernPartKind part) {
        return valueOf(part.name());
    }

    /** Written for this disclosure, rather than picked from the case. */
    public boolean isWritten() {
        return this == CONTACT_DETAILS || this == OTHER_PARTICULARS;
    }
}
