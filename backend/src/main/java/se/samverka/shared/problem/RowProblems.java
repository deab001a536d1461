package se.samverka.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;

/** What is wrong with one row among many, where the others are taken all the same. Pointers lead into the row. */
public final class RowProblems {
    private RowProblems() {
    }

    public static List<FieldError> of(JsonProcessingException thrown) {
        return JsonProblems.errorsOf(thrown);
    }

    public static List<FieldError> of(Set<? extends ConstraintViolation<?>> found) {
        return Violations.errorsOf(new ConstraintViolationException(found));
    }
}
