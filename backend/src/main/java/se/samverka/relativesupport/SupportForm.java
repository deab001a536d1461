package se.samverka.relativesupport;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What support can be (domain.md § 6). */
public enum SupportForm {
    /** Counselling at social services, without a needs test. */
    CONVERSATION("conversation"),
    FAMILY_SUPPORT("family_support"),
    NETWORK_MEETING("network_meeting"),
    PARENT_GROUP("parent_group"),
    /** To school or another part of the municipality. */
    MEDIATION("mediation"),
    /** When somebody may be in danger. */
    POLICE_CONTACT("police_contact"),
    /** Those who help people leave also help who is close to them. */
    EXIT_PROGRAMME("exit_programme"),
    CIVIL_SOCIETY("civil_society");

    @EnumeratedValue
    private final String code;

    SupportForm(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
