package se.samverka.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import se.samverka.concern.ConcernAction;

/** Whether the case is given up or kept: an överlämning or a hänvisning. */
public enum HandOverKind {
    TRANSFER("transfer"), REFERRAL("referral");

    @EnumeratedValue
    private final String code;

    HandOverKind(String code) {
        this.code = code;
    }

    ConcernAction action() {
        return this == TRANSFER ? ConcernAction.HAND_OVER : ConcernAction.REFER;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
