package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a concern ended. */
public enum ClosureOutcome {
    NO_BASIS("no_basis"), ADVICE_ONLY("advice_only"), SUPPORT_GIVEN("support_given"), HANDED_TO_OTHER("handed_to_other"),
    DUPLICATE("duplicate"), WRONG_CHANNEL("wrong_channel"), LAWFUL_EXPRESSION("lawful_expression"),
    REFERRED_TO_HR("referred_to_hr");

    @EnumeratedValue
    private final String code;

    ClosureOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
