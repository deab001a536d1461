package se.samverka.intervention.kind;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How well an intervention is known to help. A grade without a source is a guess: the catalogue says where it is told. */
public enum EvidenceGrade {
    STUDIED("studied"), PROMISING("promising"), EXPERIENCE("experience"), UNTESTED("untested");

    @EnumeratedValue
    private final String code;

    EvidenceGrade(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
