package se.samverka.shared.problem;

import java.util.List;

/** Raised where a use case ends in a problem; the transaction is rolled back. */
public final class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    public ProblemException(ProblemType type, List<FieldError> errors) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** A value that is well formed but cannot be right. The wording comes from {@link FieldMessages}. */
    public static ProblemException invalid(String pointer, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, List.of(new FieldError(pointer, code, null)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
