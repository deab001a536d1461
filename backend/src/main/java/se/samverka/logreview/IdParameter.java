package se.samverka.logreview;

import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** An id in the query: a wrong one is a wrong parameter, not a page that does not exist. */
final class IdParameter {
    private IdParameter() {
    }

    /** @return null for null @throws ProblemException invalid-parameter */
    static UUID parse(String name, String value) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException unreadable) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?" + name, "invalid", null)));
        }
    }
}
