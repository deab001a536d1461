package se.samverka.retention;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a rule is about. */
public enum Kept {
    /** The whole case. */
    CONCERN("concern"),
    /** Who handed it in; goes first. */
    REPORTER("reporter"),
    /** What partners hand in for the situation picture. */
    OBSERVATION("observation"),
    /** Why a partner's system called, where the call was about no one thing. */
    PARTNER_CALL("partner_call"),
    /** What was hard on a page. */
    ACCESSIBILITY_FEEDBACK("accessibility_feedback"),
    /** Who asked to open an identity, under a number that no case has. */
    IDENTITY_ACCESS_REQUEST("identity_access_request"),
    /** What somebody asked for under GDPR, where it was about no case; from its end. */
    RIGHTS_REQUEST("rights_request"),
    /** Support for relatives, by when it ended. */
    SUPPORT_CASE("support_case"),
    /** Who worked here, by their last day. */
    EMPLOYEE("employee");

    @EnumeratedValue
    private final String code;

    Kept(String code) {
        this.code = code;
    }

    /** The other kinds belong to no case: they go by their own age. */
    boolean isOfCases() {
        return this == CONCERN || this == REPORTER;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
