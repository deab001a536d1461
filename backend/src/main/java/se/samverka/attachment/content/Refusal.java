package se.samverka.attachment.content;

import java.util.List;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Why a file is not taken. The words for each code are in {@code field-messages*.properties}. */
final class Refusal {
    private Refusal() {
    }

    static ProblemException because(String code) {
        return new ProblemException(ProblemType.FILE_REFUSED, List.of(new FieldError("#/file", code, null)));
    }
}
