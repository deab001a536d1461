package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a machine can be granted (product.md). Reading concerns, identity, journals, users or decisions is not among it. */
public enum ApiScope {
    HR_UNITS_WRITE("hr.units:write"),
    HR_EMPLOYEES_WRITE("hr.employees:write"),
    TRAINING_COMPLETIONS_WRITE("training.completions:write"),
    TRAINING_REQUIREMENTS_READ("training.requirements:read"),
    TRAINING_COVERAGE_READ("training.coverage:read"),
    ROUTINES_PUBLISHED_READ("routines.published:read"),
    PLAN_PUBLISHED_READ("plan.published:read"),
    STATISTICS_READ("statistics:read"),
    CONCERNS_SUBMIT("concerns:submit"),
    CONTACT_POINTS_READ("contact-points:read"),
    POLICE_REQUESTS_WRITE("police.requests:write"),
    POLICE_REQUESTS_READ("police.requests:read"),
    POLICE_PACKAGES_READ("police.packages:read"),
    POLICE_OBSERVATIONS_WRITE("police.observations:write"),
    SITUATION_PICTURES_PARTNER_READ("situation-pictures.partner:read"),
    WEBHOOKS_MANAGE("webhooks:manage");

    private final String code;

    ApiScope(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static ApiScope of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst().orElseThrow();
    }
}
