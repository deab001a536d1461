package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The sort of place, online included. */
public enum PlaceKind {
    SCHOOL("school"), WORKPLACE("workplace"), PUBLIC_PLACE("public_place"), ONLINE("online"), HOME("home"), ASSOCIATION("association"), OTHER("other"), UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    PlaceKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
