package se.samverka.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** By what right somebody may open an identity. Decided by the database ({@code samverka_identity_right}). */
public enum IdentityRight {
    /** Assigned the concern. */
    RECEIVER("receiver"),
    /** The concern was handed over to them inside this system. */
    ENTRUSTED("entrusted"),
    /** A coordinator has granted their request. */
    ADMITTED("admitted"),
    /** They have broken glass. */
    BROKEN_GLASS("broken_glass");

    private final String code;

    IdentityRight(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static IdentityRight of(String code) {
        return Arrays.stream(values()).filter(right -> right.code.equals(code)).findFirst().orElseThrow();
    }
}
