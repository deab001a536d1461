package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How things stand at the follow-up. */
public enum FollowUpResult {
    IMPROVED("improved"), UNCHANGED("unchanged"), WORSENED("worsened"), UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    FollowUpResult(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
