package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Through which door the concern came. */
public enum ConcernSource {
    STAFF("staff"), PARTNER("partner"), PUBLIC("public");

    @EnumeratedValue
    private final String code;

    ConcernSource(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
