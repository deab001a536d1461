package se.samverka.shared.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * Filters are an allow-list: a query parameter the operation does not declare is 400, never ignored
 * (a filter that silently does nothing shows more than was asked for; domain § 9 safeguard 5).
 */
public class StrictQuery {
    /** For each operation the parameters it knows, and whether one may be repeated. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Boolean> declared = known.computeIfAbsent(resource.getResourceMethod(), StrictQuery::declaredBy);
        List<FieldError> errors = sent.entrySet().stream()
                .flatMap(parameter -> errorOf(parameter.getKey(), parameter.getValue(), declared))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, errors);
        }
    }

    private static Stream<FieldError> errorOf(String name, List<String> values, Map<String, Boolean> declared) {
        if (!declared.containsKey(name)) {
            String shown = name.matches("[A-Za-z0-9_.-]{1,40}") ? name : "…";
            return Stream.of(new FieldError("?" + shown, "unknown_parameter", null));
        }
        // The framework would take an empty value for none and answer with more than was asked for.
        if (values.stream().anyMatch(String::isEmpty)) {
            return Stream.of(new FieldError("?" + name, "invalid", null));
        }
        return values.size() > 1 && !declared.get(name)
                ? Stream.of(new FieldError("?" + name, "repeated_parameter", null)) : Stream.empty();
    }

    private static Map<String, Boolean> declaredBy(Method method) {
        Map<String, Boolean> declared = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            note(declared, parameter.getAnnotation(QueryParam.class), parameter.getType());
            for (Class<?> type = parameter.getType(); type != null && type != Object.class; type = type.getSuperclass()) {
                Arrays.stream(type.getDeclaredFields())
                        .forEach(field -> note(declared, field.getAnnotation(QueryParam.class), field.getType()));
            }
        }
        return declared;
    }

    private static void note(Map<String, Boolean> declared, QueryParam parameter, Class<?> type) {
        if (parameter != null) {
            declared.put(parameter.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
