package se.samverka.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What is asked for by parameter, taken as text so that every fault is one clear answer (400). */
final class AsOf {
    private AsOf() {
    }

    /** @throws ProblemException invalid-parameter */
    static LocalDate day(String text, LocalDate today) {
        if (text == null) {
            return today;
        }
        try {
            if (text.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the same answer
        }
        throw refused("?asOf");
    }

    /** @throws ProblemException invalid-parameter */
    static UUID id(String name, String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw refused("?" + name);
        }
    }

    private static ProblemException refused(String pointer) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError(pointer, "unknown_value", null)));
    }
}
