package se.samverka.civilsociety;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do with an organisation now. */
public enum CivilOrganisationAction {
    CHANGE("change"), BRIEF("brief");

    private final String code;

    CivilOrganisationAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
