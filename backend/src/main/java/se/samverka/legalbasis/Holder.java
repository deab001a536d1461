package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where the data comes from: whose secrecy it stands under (domain § 3, finding A). */
public enum Holder {
    MUNICIPALITY("municipality"), SCHOOL("school"), SOCIAL_SERVICES("social_services"), HEALTH("health"),
    POLICE("police"), CIVIL_SOCIETY("civil_society");

    @EnumeratedValue
    private final String code;

    Holder(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
