package se.samverka.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import se.samverka.shared.json.UnacceptableTextException;

/**
 * What could not be read as the expected JSON. Syntax and a wrong root are 400; a field of the right body
 * that is unknown, of the wrong type or outside its values is 422, and its pointer is named.
 */
final class JsonProblems {
    private JsonProblems() {
    }

    static ProblemType typeOf(JsonProcessingException thrown) {
        if (thrown instanceof UnacceptableTextException) {
            return ProblemType.MALFORMED_REQUEST;
        }
        boolean namesAField = thrown instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty();
        return namesAField ? ProblemType.VALIDATION_FAILED : ProblemType.MALFORMED_REQUEST;
    }

    static List<FieldError> errorsOf(JsonProcessingException thrown) {
        return List.of(new FieldError(pointerOf(thrown), codeOf(thrown), null));
    }

    private static String codeOf(JsonProcessingException thrown) {
        if (thrown instanceof UnacceptableTextException unacceptable) {
            return unacceptable.code();
        }
        if (thrown instanceof UnrecognizedPropertyException) {
            return "unknown_field";
        }
        if (thrown instanceof InvalidFormatException format && format.getTargetType() != null) {
            return codeOfTarget(format.getTargetType());
        }
        return thrown instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()
                ? "wrong_type" : "unreadable";
    }

    private static String codeOfTarget(Class<?> target) {
        if (target.isEnum()) {
            return "unknown_value";
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "date_unreadable";
            case "Instant" -> "time_unreadable";
            default -> "wrong_type";
        };
    }

    private static String pointerOf(JsonProcessingException thrown) {
        if (!(thrown instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "#";
        }
        StringBuilder pointer = new StringBuilder("#");
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(printable(name));
        }
        return pointer.toString();
    }

    /** An unknown field's name is input too: only a plain, short name is repeated. */
    private static String printable(String name) {
        return name.matches("[A-Za-z0-9_$@]{1,60}") ? name : "…";
    }
}
