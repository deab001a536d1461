package se.samverka.routine;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with a routine or a version of it; a view lists those its reader can do now. */
public enum RoutineAction {
    DRAFT("draft"), EDIT("edit"), SUBMIT("submit"), SEND_BACK("send_back"), APPROVE("approve"), PUBLISH("publish"), WITHDRAW("withdraw"), RETIRE("retire");

    @EnumeratedValue
    private final String code;

    RoutineAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
