package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far support has come (product.md, Relatives support). What was purged is not there any more. */
public enum SupportStatus {
    /** Nobody has been in touch yet. */
    REQUESTED("requested"),
    /** The relative has been contacted. */
    CONTACTED("contacted"),
    /** What is to be done was agreed on. */
    ONGOING("ongoing"),
    /** Over; erased by its rule. */
    ENDED("ended");

    @EnumeratedValue
    private final String code;

    SupportStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
