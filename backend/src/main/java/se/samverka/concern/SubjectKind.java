package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who or what the concern is about. */
public enum SubjectKind {
    CHILD("child"), YOUNG_ADULT("young_adult"), ADULT("adult"), EMPLOYEE("employee"), ORGANISATION("organisation"),
    PLACE_OR_EVENT("place_or_event"), UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
