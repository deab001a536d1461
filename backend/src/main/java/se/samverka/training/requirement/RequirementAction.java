package se.samverka.training.requirement;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with a requirement. */
public enum RequirementAction {
    CHANGE("change"), WITHDRAW("withdraw");

    private final String code;

    RequirementAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
