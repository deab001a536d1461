package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import se.samverka.concern.SubjectKind;

/** The age of the person the data is about, as far as rules of law ask for it. */
public enum AgeGroup {
    UNDER_18("under_18"), FROM_18_TO_20("from_18_to_20"), FROM_21("from_21"), UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    AgeGroup(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** As far as the kind of subject tells: an adult is 21 or older, because young adults have a kind of their own. */
    public static AgeGroup of(SubjectKind subject) {
        return switch (subject) {
            case CHILD -> UNDER_18;
            case YOUNG_ADULT -> FROM_18_TO_20;
            case ADULT -> FROM_21;
            case EMPLOYEE, ORGANISATION, PLACE_OR_EVENT, UNKNOWN -> UNKNOWN;
        };
    }
}
