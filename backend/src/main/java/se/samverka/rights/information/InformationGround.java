package se.samverka.rights.information;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why the person is not told, or not yet (GDPR 11 and 14.5, data protection act 5:1). */
public enum InformationGround {
    ALREADY_INFORMED("already_informed"), IMPOSSIBLE("impossible"), WOULD_DEFEAT_PURPOSE("would_defeat_purpose"), LAID_DOWN_BY_LAW("laid_down_by_law"),
    SECRECY("secrecy"), IDENTITY_UNKNOWN("identity_unknown"), NO_PERSON("no_person");

    @EnumeratedValue
    private final String code;

    InformationGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
