package se.samverka.routine;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a routine is for (plan, annex 1, activities 2 and 3). */
public enum RoutineTopic {
    CONCERN("concern"), DISCOVERY("discovery"), RELATIVES("relatives"), OTHER("other");

    @EnumeratedValue
    private final String code;

    RoutineTopic(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
