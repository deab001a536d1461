package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with a concern; a view lists those its reader can do now. */
public enum ConcernAction {
    REFER_TO_EMERGENCY("refer_to_emergency"), TRIAGE("triage"), ASSIGN("assign"), ASSESS("assess"), ACT("act"),
    FOLLOW_UP("follow_up"), HAND_OVER("hand_over"), REFER("refer"), CLOSE("close"), PROPOSE_REOPENING("propose_reopening"), DECIDE_PROPOSAL("decide_proposal"),
    WRITE_JOURNAL("write_journal");

    @EnumeratedValue
    private final String code;

    ConcernAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
