package se.samverka.shared.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.StaleStateException;

/** Bean Validation's findings as {@link FieldError}s with JSON pointers. */
final class Violations {
    private static final Map<String, String> CODE_OF_CONSTRAINT = Map.of(
            "NotNull", "required", "NotBlank", "blank", "Min", "out_of_range", "Max", "out_of_range",
            "Pattern", "invalid", "PastOrPresent", "in_the_future");

    private Violations() {
    }

    static ProblemType typeOf(ConstraintViolationException thrown) {
        if (anyCode(thrown, "personal_identity_number")) {
            return ProblemType.PERSONAL_IDENTITY_NUMBER;
        }
        return thrown.getConstraintViolations().stream().allMatch(Violations::isOfParameter)
                ? ProblemType.INVALID_PARAMETER : ProblemType.VALIDATION_FAILED;
    }

    static List<FieldError> errorsOf(ConstraintViolationException thrown) {
        return thrown.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointerOf(violation), codeOf(violation), null))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
    }

    /** The whole body was absent or null. */
    static boolean missingBody(ConstraintViolationException thrown) {
        return thrown.getConstraintViolations().stream().anyMatch(violation ->
                violation.getConstraintDescriptor().getAnnotation() instanceof NotNull
                        && segments(violation).isEmpty() && !isOfParameter(violation));
    }

    static boolean staleIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyCode(ConstraintViolationException thrown, String code) {
        return thrown.getConstraintViolations().stream().anyMatch(violation -> codeOf(violation).equals(code));
    }

    /** A query or path parameter is named by an annotated argument of the resource, and is no JSON. */
    private static boolean isOfParameter(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        return bean != null && bean.getClass().getSimpleName().replace("_ClientProxy", "").endsWith("Filter")
                || violation.getInvalidValue() instanceof Number && segments(violation).isEmpty();
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.") && !template.startsWith("{org.")) {
            return template;
        }
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        if (constraint.equals("Size")) {
            return sizeCode(violation);
        }
        return CODE_OF_CONSTRAINT.getOrDefault(constraint, "invalid");
    }

    private static String sizeCode(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        boolean isText = value instanceof CharSequence;
        if (isText) {
            return "too_long";
        }
        int least = (int) violation.getConstraintDescriptor().getAttributes().get("min");
        int size = value instanceof java.util.Collection<?> items ? items.size() : 0;
        return size < least ? "too_few" : "too_many";
    }

    private static String pointerOf(ConstraintViolation<?> violation) {
        List<String> segments = segments(violation);
        if (isOfParameter(violation)) {
            Path.Node last = null;
            for (Path.Node node : violation.getPropertyPath()) {
                last = node;
            }
            return "?" + (last == null ? "" : last.getName());
        }
        return segments.isEmpty() ? "#" : "#/" + String.join("/", segments);
    }

    /** The path below the method's parameter: property names and list indexes. */
    private static List<String> segments(ConstraintViolation<?> violation) {
        List<String> segments = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                segments.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                segments.add(node.getName());
            }
        }
        return segments;
    }
}
