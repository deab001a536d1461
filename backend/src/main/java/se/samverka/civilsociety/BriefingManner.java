package se.samverka.civilsociety;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How an organisation was told. */
public enum BriefingManner {
    MEETING("meeting"), MAIL("mail"), VISIT("visit"), PHONE("phone");

    @EnumeratedValue
    private final String code;

    BriefingManner(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
