package se.samverka.routine;

import com.fasterxml.jackson.annotation.JsonValue;

/** For whom an edition is written. */
public enum RoutineAudience {
    STAFF("staff", Reach.STAFF), CIVIL_SOCIETY("civil_society", Reach.CIVIL_SOCIETY),
    PUBLIC("public", Reach.PUBLIC), EASY_SWEDISH("easy_swedish", Reach.PUBLIC);

    private final String code;
    private final Reach reach;

    RoutineAudience(String code, Reach reach) {
        this.code = code;
        this.reach = reach;
    }

    @JsonValue
    public String code() {
        return code;
    }

    Reach reach() {
        return reach;
    }
}
