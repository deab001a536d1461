package se.samverka.training;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a training is about: the blocks of domain § 4, the plan's Annex 1 among them. */
public enum TrainingContent {
    DEFINITIONS("definitions"), MOVEMENTS("movements"), SYMBOLS("symbols"), LAW("law"), CONVERSATION("conversation"),
    ROUTINES("routines"), RELATIVES("relatives"), OWN_SAFETY("own_safety"), CIVIL_RIGHTS("civil_rights"), COOPERATION("cooperation");

    @EnumeratedValue
    private final String code;

    TrainingContent(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
