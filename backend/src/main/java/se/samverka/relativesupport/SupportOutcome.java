package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How support ended. */
public enum SupportOutcome {
    SUPPORT_GIVEN("support_given"),
    ADVICE_GIVEN("advice_given"),
    REFERRED_ON("referred_on"),
    NO_LONGER_WANTED("no_longer_wanted"),
    NOT_REACHED("not_reached");

    @EnumeratedValue
    private final String code;

    SupportOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
