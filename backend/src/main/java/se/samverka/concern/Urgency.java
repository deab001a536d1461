package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How soon somebody must act; chosen by a person, never computed. */
public enum Urgency {
    IMMEDIATE("immediate"), DAYS("days"), NOT_URGENT("not_urgent");

    @EnumeratedValue
    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
