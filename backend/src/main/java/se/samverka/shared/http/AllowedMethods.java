package se.samverka.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods a path has, for the Allow header that a 405 owes (RFC 9110 § 15.5.6); the framework leaves it out. */
@ApplicationScoped
public class AllowedMethods {
    private record Operation(Pattern path, String method) {
    }

    @Inject
    BeanManager beans;

    private volatile Set<Operation> operations;

    /** @param path below the base path, for example {@code /concerns}; unknown paths have OPTIONS only */
    public String at(String path) {
        if (operations == null) {
            operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .flatMap(bean -> operationsOf(bean.getBeanClass())).collect(Collectors.toSet());
        }
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        operations.stream().filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static Stream<Operation> operationsOf(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        return root == null ? Stream.empty() : Arrays.stream(resource.getMethods())
                .flatMap(method -> methodName(method).map(name -> new Operation(pattern(root, method), name)));
    }

    private static Stream<String> methodName(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class)).map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static Pattern pattern(Path root, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + root.value() + "/" + (below == null ? "" : below.value());
        return Pattern.compile(path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
