package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a test question is answered. */
public enum AnswerKind {
    YES_NO("yes_no"), TEXT("text"), DATE("date");

    @EnumeratedValue
    private final String code;

    AnswerKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
