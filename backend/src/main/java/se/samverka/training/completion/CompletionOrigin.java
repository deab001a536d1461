package se.samverka.training.completion;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a completion is known from. */
public enum CompletionOrigin {
    LMS("lms"), MANUAL("manual"), SESSION("session");

    private final String code;

    CompletionOrigin(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
