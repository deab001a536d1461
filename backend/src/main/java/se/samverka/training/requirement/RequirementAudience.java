package se.samverka.training.requirement;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Of whom in the group or unit a training is required (plan § 8: each unit has key persons who need more). */
public enum RequirementAudience {
    EVERYBODY("everybody"), KEY_PERSONS("key_persons");

    @EnumeratedValue
    private final String code;

    RequirementAudience(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
