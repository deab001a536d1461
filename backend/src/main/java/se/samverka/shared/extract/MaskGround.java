package se.samverka.shared.extract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a part of an extract is masked (GDPR 15.4, data protection act 5:1–2, OSL). */
public enum MaskGround {
    OTHER_PERSON("other_person"), REPORTER_PROTECTED("reporter_protected"), PARTNER_SECRECY("partner_secrecy"),
    SECRECY("secrecy"), UNFINISHED("unfinished");

    private final String code;

    MaskGround(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
