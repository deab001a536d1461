package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a mandated reporter of a child may learn from social services, and nothing more (domain § 2.2). */
public enum Investigation {
    OPENED("opened"), NOT_OPENED("not_opened"), ALREADY_ONGOING("already_ongoing");

    @EnumeratedValue
    private final String code;

    Investigation(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
