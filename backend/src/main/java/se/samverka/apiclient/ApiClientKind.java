package se.samverka.apiclient;

import static se.samverka.apiclient.ApiScope.CONCERNS_SUBMIT;
import static se.samverka.apiclient.ApiScope.CONTACT_POINTS_READ;
import static se.samverka.apiclient.ApiScope.HR_EMPLOYEES_WRITE;
import static se.samverka.apiclient.ApiScope.HR_UNITS_WRITE;
import static se.samverka.apiclient.ApiScope.PLAN_PUBLISHED_READ;
import static se.samverka.apiclient.ApiScope.POLICE_OBSERVATIONS_WRITE;
import static se.samverka.apiclient.ApiScope.POLICE_PACKAGES_READ;
import static se.samverka.apiclient.ApiScope.POLICE_REQUESTS_READ;
import static se.samverka.apiclient.ApiScope.POLICE_REQUESTS_WRITE;
import static se.samverka.apiclient.ApiScope.ROUTINES_PUBLISHED_READ;
import static se.samverka.apiclient.ApiScope.SITUATION_PICTURES_PARTNER_READ;
import static se.samverka.apiclient.ApiScope.STATISTICS_READ;
import static se.samverka.apiclient.ApiScope.TRAINING_COMPLETIONS_WRITE;
import static se.samverka.apiclient.ApiScope.TRAINING_COVERAGE_READ;
import static se.samverka.apiclient.ApiScope.TRAINING_REQUIREMENTS_READ;
import static se.samverka.apiclient.ApiScope.WEBHOOKS_MANAGE;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What sort of system it is, and so what it can be granted at the most. */
public enum ApiClientKind {
    HR("hr", EnumSet.of(HR_UNITS_WRITE, HR_EMPLOYEES_WRITE)),
    LMS("lms", EnumSet.of(TRAINING_COMPLETIONS_WRITE, TRAINING_REQUIREMENTS_READ, TRAINING_COVERAGE_READ)),
    POLICE("police", EnumSet.of(POLICE_REQUESTS_WRITE, POLICE_REQUESTS_READ, POLICE_PACKAGES_READ,
            POLICE_OBSERVATIONS_WRITE, SITUATION_PICTURES_PARTNER_READ, CONTACT_POINTS_READ, WEBHOOKS_MANAGE)),
    MUNICIPAL("municipal", EnumSet.of(CONCERNS_SUBMIT, ROUTINES_PUBLISHED_READ, PLAN_PUBLISHED_READ, STATISTICS_READ,
            CONTACT_POINTS_READ, WEBHOOKS_MANAGE));

    @EnumeratedValue
    private final String code;
    private final Set<ApiScope> scopes;

    ApiClientKind(String code, Set<ApiScope> scopes) {
        this.code = code;
        this.scopes = Collections.unmodifiableSet(scopes);
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Set<ApiScope> scopes() {
        return scopes;
    }

    /** @throws ProblemException validation-failed, which names each scope that a system of this kind cannot have */
    void requireGrantable(List<ApiScope> wanted) {
        List<FieldError> faults = IntStream.range(0, wanted.size()).filter(i -> !scopes.contains(wanted.get(i)))
                .mapToObj(i -> new FieldError("#/scopes/" + i, "scope_not_for_kind", null)).toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }

    /** What gives the police something is never opened by one administrator alone. */
    boolean needsSecondPerson() {
        return this == POLICE;
    }
}
