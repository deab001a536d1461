package se.samverka.situation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How well an observation is known (domain § 1.1, sources A–D). */
public enum Reliability {
    A("a"), B("b"), C("c"), D("d");

    @EnumeratedValue
    private final String code;

    Reliability(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
