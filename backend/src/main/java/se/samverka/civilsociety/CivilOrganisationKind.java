package se.samverka.civilsociety;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What sort of organisation it is. */
public enum CivilOrganisationKind {
    ASSOCIATION("association"), FAITH_COMMUNITY("faith_community"), SPORTS_CLUB("sports_club"), ADULT_EDUCATION("adult_education"),
            CULTURE("culture"), YOUTH("youth"), HUMANITARIAN("humanitarian"), NEIGHBOURHOOD("neighbourhood"), OTHER("other");

    @EnumeratedValue
    private final String code;

    CivilOrganisationKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
