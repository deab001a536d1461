package se.samverka.rights;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why processing is restricted (GDPR 18.1 a–d), or on order of the supervisory authority (GDPR 58.2 f). */
public enum RestrictionGround {
    ACCURACY_CONTESTED("accuracy_contested"), UNLAWFUL("unlawful"), NEEDED_FOR_CLAIMS("needed_for_claims"),
    OBJECTION("objection"), SUPERVISION("supervision");

    @EnumeratedValue
    private final String code;

    RestrictionGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
