package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What sort of body the data goes to. */
public enum RecipientKind {
    POLICE("police"), SECURITY_SERVICE("security_service"), OTHER_LAW_ENFORCEMENT("other_law_enforcement"),
    SOCIAL_SERVICES("social_services"), SCHOOL("school"), HEALTH("health"), OTHER_AUTHORITY("other_authority"),
    CIVIL_SOCIETY("civil_society");

    @EnumeratedValue
    private final String code;

    RecipientKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
