package se.samverka.contactpath;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whom a contact path is for. All but staff see it without login. */
public enum ContactAudience {
    INHABITANTS("inhabitants"), ASSOCIATIONS("associations"), RELATIVES("relatives"), PROFESSIONALS("professionals"),
            STAFF("staff");

    @EnumeratedValue
    private final String code;

    ContactAudience(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    boolean isPublic() {
        return this != STAFF;
    }
}
