package se.samverka.organisation.hr;

import java.util.List;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What HR's system calls something. */
final class HrId {
    static final String FORM = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private HrId() {
    }

    /** Of a path. @throws ProblemException validation-failed */
    static String checked(String text) {
        if (!text.matches(FORM)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, List.of(new FieldError("#/externalId", "invalid", null)));
        }
        return text;
    }
}
