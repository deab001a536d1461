package se.samverka.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks at every answer of the API in every test: it is what openapi.yaml says for that operation and status, an
 * error is problem+json, and it carries the headers that protect it.
 */
public class AnswerCheck implements Filter, QuarkusTestBeforeClassCallback {
    private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer", "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    /** Answers that are the same for all, so that caches may keep them: each an exception. */
    private static final Map<String, String> KEPT = Map.of("/public/contact-paths", "public, max-age=30, stale-if-error=3600");

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith(Call.API + "/") && !path.equals(Call.API + "/openapi")) {
            assertEquals(1, response.getHeaders().getValues("Cache-Control").size(), "one Cache-Control at " + path);
            check(request.getMethod(), path.substring(Call.API.length()), response.statusCode(), response::getHeader,
                    request.getMethod().equals("HEAD") ? "" : response.asString());
        }
        return response;
    }

    /** @param path below the base path */
    public static void check(String method, String path, int status, Function<String, String> header, String body) {
        String what = method + " " + path + " answered " + status;
        Map<String, String> wanted = new HashMap<>(ALWAYS);
        if (status < 400 && KEPT.containsKey(path)) {
            wanted.put("Cache-Control", KEPT.get(path));
        }
        if (status < 400 && path.startsWith("/public/routines")) {
            wanted.put("Cache-Control", "public, max-age=30");
        }
        wanted.forEach((name, value) -> assertEquals(value, header.apply(name), what + " with header " + name));
        assertTrue(String.valueOf(header.apply("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"), what + " without traceparent");
        if (status >= 400 && !method.equals("HEAD")) {
            checkProblem(what, status, header, body);
        }
        Optional<JsonNode> operation = AnswerSchemas.operation(method, path);
        operation.ifPresent(found -> checkAgainst(found, what, status, header, body));
    }

    private static void checkProblem(String what, int status, Function<String, String> header, String body) {
        assertEquals("application/problem+json", String.valueOf(header.apply("Content-Type")).replaceAll(";.*", ""), what);
        assertEquals(List.of(), AnswerSchemas.problemFaults(body), what + ": " + body);
        JsonNode problem = AnswerSchemas.parse(body);
        assertEquals(status, problem.get("status").asInt(), what);
        assertEquals("urn:trace:" + header.apply("traceparent").split("-")[1], problem.get("instance").asText(), what);
        if (status == 503 || status == 429) {
            assertTrue(header.apply("Retry-After") != null, what + " without Retry-After");
        }
        if (status == 401) {
            assertTrue(String.valueOf(header.apply("WWW-Authenticate")).matches("Bearer( error=\"insufficient_user_authentication\", acr_values=\"gold\")?"), what);
        }
        if (status == 405) {
            assertTrue(header.apply("Allow") != null, what + " without Allow");
        }
    }

    private static void checkAgainst(JsonNode operation, String what, int status, Function<String, String> header, String body) {
        JsonNode response = AnswerSchemas.resolve(operation.get("responses").path(Integer.toString(status)));
        assertTrue(!response.isMissingNode(), what + ", which the contract of " + operation.get("operationId") + " does not name");
        if (status >= 300) {
            return;
        }
        response.path("headers").fieldNames().forEachRemaining(name ->
                assertTrue(name.equals("Idempotency-Replayed") || header.apply(name) != null, what + " without " + name));
        Optional<String> file = Stream.of("application/octet-stream", "application/pdf", "text/calendar").filter(response.path("content")::has).findFirst();
        if (file.isPresent()) {
            assertEquals(file.get(), header.apply("Content-Type"), what);
            assertTrue(String.valueOf(header.apply("Content-Disposition")).startsWith("attachment; "), what + " is shown, not saved");
            return;
        }
        JsonNode media = response.path("content").path("application/json");
        if (media.isMissingNode()) {
            assertEquals("", body, what);
            return;
        }
        assertEquals("application/json", String.valueOf(header.apply("Content-Type")).replaceAll(";.*", ""), what);
        assertEquals(List.of(), AnswerSchemas.faults(media.get("schema"), AnswerSchemas.parse(body)), what + ": " + body);
    }
}
