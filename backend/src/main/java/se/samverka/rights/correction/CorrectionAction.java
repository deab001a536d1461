package se.samverka.rights.correction;

import com.fasterxml.jackson.annotation.JsonValue;

/** What may be done about what a case says. */
public enum CorrectionAction {
    CORRECT("correct"), DISPUTE("dispute"), SETTLE("settle");

    private final String code;

    CorrectionAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
