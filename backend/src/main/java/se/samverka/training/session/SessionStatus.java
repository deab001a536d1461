package se.samverka.training.session;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a session has come (product.md, Trainings). */
public enum SessionStatus {
    PLANNED("planned"), OPEN("open"), HELD("held"), CANCELLED("cancelled");

    @EnumeratedValue
    private final String code;

    SessionStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
