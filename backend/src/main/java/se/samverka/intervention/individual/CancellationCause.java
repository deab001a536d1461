package se.samverka.intervention.individual;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why an individual intervention was cancelled. A consent may be withdrawn at any time. */
public enum CancellationCause {
    CONSENT_WITHDRAWN("consent_withdrawn"), DECLINED("declined"), NOT_NEEDED("not_needed"), OTHER("other");

    @EnumeratedValue
    private final String code;

    CancellationCause(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
