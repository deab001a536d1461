package se.samverka.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samverka.shared.http.TraceId;

/** Words a problem in the language asked for and gives it its trace id. */
@ApplicationScoped
public class ProblemFactory {

    /** @param acceptLanguage the request's header, or null */
    public Problem of(ProblemType type, List<FieldError> errors, String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        List<FieldError> worded = errors.stream()
                .map(error -> new FieldError(error.pointer(), error.code(), FieldMessages.of(error.code(), language)))
                .toList();
        return new Problem("/api/v1/problems/" + type.slug(), type.title(language), type.status(),
                type.advice(language), "urn:trace:" + TraceId.current(), worded);
    }
}
