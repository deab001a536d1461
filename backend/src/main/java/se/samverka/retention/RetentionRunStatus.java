package se.samverka.retention;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where a run stands: {@code preparing → proposed → approved → done}, or {@code proposed → withdrawn}. */
public enum RetentionRunStatus {
    PREPARING("preparing"), PROPOSED("proposed"), APPROVED("approved"), DONE("done"), WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    RetentionRunStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
