package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonValue;
import se.samverka.shared.problem.FieldMessages;
import se.samverka.shared.problem.Wording;

/** A rule that keeps data from leaving on a legal basis. Its words, which name the provision, are in the field messages. */
public enum BasisRule {
    NOT_IN_FORCE("basis_not_in_force"),
    SECTION_8_OF_2025_170("basis_section_8_of_2025_170"),
    SCHOOL_HAS_SECTION_7("basis_school_has_section_7"),
    SCHOOL_ONLY("basis_school_only"),
    SOCIAL_SERVICES_ONLY("basis_social_services_only"),
    POLICE_ONLY("basis_police_only"),
    POLICE_DECIDES_OVER_ITS_OWN("basis_police_decides_over_its_own"),
    GENERAL_CLAUSE_EXEMPTS("basis_general_clause_exempts"),
    SUSPICION_HAS_SECTIONS_21_AND_23("basis_suspicion_has_sections_21_and_23"),
    SUSPICION_HAS_SECTION_24("basis_suspicion_has_section_24"),
    EXEMPTION_NOT_VERIFIED("basis_exemption_not_verified"),
    ALREADY_IN_SOCIAL_SERVICES("basis_already_in_social_services"),
    UNDER_18_ONLY("basis_under_18_only"),
    UNDER_21_ONLY("basis_under_21_only"),
    AGE_UNKNOWN("basis_age_unknown"),
    RECIPIENT("basis_recipient"),
    ON_REQUEST_ONLY("basis_on_request_only"),
    OWN_INITIATIVE_ONLY("basis_own_initiative_only"),
    CLOSE_RELATIONSHIP_ONLY("basis_close_relationship_only"),
    CONTACT_DETAILS_ONLY("basis_contact_details_only"),
    PRINCIPAL_DECIDES("basis_principal_decides"),
    HANDLER_DECIDES("basis_handler_decides"),
    OTHER_ROLE_DECIDES("basis_other_role_decides"),
    NO_ROLE_DECIDES_ALL("basis_no_role_decides_all"),
    TEST_NOT_MET("basis_test_not_met"),
    DATE_PASSED("basis_date_passed");

    private final String code;

    BasisRule(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Wording words() {
        return FieldMessages.of(code);
    }
}
