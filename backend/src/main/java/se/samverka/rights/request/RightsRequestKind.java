package se.samverka.rights.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Which right is asked for (GDPR 15–18 and 21). */
public enum RightsRequestKind {
    ACCESS("access"), RECTIFICATION("rectification"), ERASURE("erasure"), RESTRICTION("restriction"),
    OBJECTION("objection");

    @EnumeratedValue
    private final String code;

    RightsRequestKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
