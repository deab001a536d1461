package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What the assessment leads to. */
public enum Conclusion {
    NO_BASIS("no_basis"), ADVICE_ONLY("advice_only"), ACTION_NEEDED("action_needed");

    @EnumeratedValue
    private final String code;

    Conclusion(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
