package se.samverka.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.problem.VertxProblems;

/**
 * The first look at every request: gives it a trace id and refuses shapes that no operation takes
 * (a body on GET, compressed or non-UTF-8 content, doubled headers, addresses that are written in more than one way).
 */
@ApplicationScoped
public class RequestGate {
    private static final int LONGEST_ADDRESS = 2048;
    /** One MiB. The server's own limit is a little higher, and answers without a body. */
    public static final long LARGEST_BODY = 1024 * 1024;
    /** Ten MiB, on the paths that take files. */
    public static final long LARGEST_FILE = 10 * LARGEST_BODY;
    /** A file with the multipart envelope around it. */
    public static final long LARGEST_UPLOAD = LARGEST_FILE + 64 * 1024;
    private static final Pattern UPLOAD = Pattern.compile("/api/v1/(.+/attachments|staff-files(/check)?)");
    private static final Pattern DOWNLOAD = Pattern.compile("/api/v1/.+/(attachments/[^/]+/content|action-cards/[^/]+|calendar)");
    private static final String BODY_ENDS = "io.quarkus.max-request-size";
    private static final String DOCUMENT = "/api/v1/openapi";
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_HEADERS = 16 * 1024;
    /** Every path of ours is letters, digits and hyphens: whatever needs an escape, a dot segment or a matrix parameter is none. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+)+");
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
            HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS, HttpMethod.PATCH);
    /** Two values would let two readers of one request understand it differently. */
    private static final List<String> GIVEN_ONCE =
            List.of("Authorization", "Content-Length", "Host", "Idempotency-Key", "If-Match", "Transfer-Encoding");
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    @Inject
    VertxProblems problems;

    @Inject
    AllowedMethods methods;

    void install(@Observes Filters filters) {
        filters.register(this::look, 2000);
        // After the server has noted its own, which is wide enough for files.
        filters.register(this::limit, 1);
    }

    private void limit(RoutingContext context) {
        if (context.get(BODY_ENDS) != null) {
            // Where the server ends a chunked body, without an answer: the readers before it measure and answer.
            context.put(BODY_ENDS, 2 * (takesFiles(context.request()) ? LARGEST_UPLOAD : LARGEST_BODY));
        }
        context.next();
    }

    private static boolean takesFiles(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && UPLOAD.matcher(request.path()).matches();
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(ready -> keepNowhereUnlessTold(request.response().headers()));
        // Anonymous paths start a trace of their own: a client's id could tie a sender to other traffic.
        boolean anonymous = request.path() != null && request.path().startsWith("/api/v1/public/");
        if (anonymous) {
            // The public door knows nobody: a login that comes along is not looked at, and cannot keep anybody out.
            request.headers().remove("Authorization");
        }
        String traceId = TraceId.from(anonymous ? null : request.getHeader("traceparent"));
        MDC.put(TraceId.LOG_KEY, traceId);
        request.response().putHeader("traceparent", TraceId.traceparent(traceId));

        ProblemType refusal = refusal(request);
        if (refusal == null) {
            context.next();
            return;
        }
        if (refusal == ProblemType.METHOD_NOT_ALLOWED) {
            request.response().putHeader("Allow", methods.at(String.valueOf(request.path()).replaceFirst("^/api/v1", "")));
        }
        close(context);
        problems.write(context, refusal);
    }

    /** As a default and not as a header of every answer: a second value beside the resource's own would win. */
    private static void keepNowhereUnlessTold(MultiMap answer) {
        if (!answer.contains("Cache-Control")) {
            answer.set("Cache-Control", "no-store");
        }
    }

    /** What the client sends after this cannot be told from a new request: the connection ends with the answer. */
    public static void close(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(done -> context.request().connection().close());
    }

    private static ProblemType refusal(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            return ProblemType.URI_TOO_LONG;
        }
        if (areTooLarge(request.headers())) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        boolean doubled = GIVEN_ONCE.stream().anyMatch(name -> request.headers().getAll(name).size() > 1);
        if (doubled || hasControlCharacter(request.uri())) {
            return ProblemType.MALFORMED_REQUEST;
        }
        if (!PATH.matcher(request.path()).matches()) {
            return ProblemType.NOT_FOUND;
        }
        boolean answersJson = !request.path().startsWith(DOCUMENT) && !DOWNLOAD.matcher(request.path()).matches();
        if (answersJson && !Accept.takesJson(request.getHeader("Accept"))) {
            return ProblemType.NOT_ACCEPTABLE;
        }
        boolean hasBody = request.getHeader("Transfer-Encoding") != null
                || request.getHeader("Content-Length") != null && !request.getHeader("Content-Length").equals("0");
        if (hasBody && WITHOUT_BODY.contains(request.method())) {
            return ProblemType.MALFORMED_REQUEST;
        }
        return hasBody ? contentRefusal(request) : null;
    }

    private static boolean areTooLarge(MultiMap headers) {
        int count = 0;
        int length = 0;
        for (Map.Entry<String, String> header : headers) {
            count++;
            length += header.getKey().length() + header.getValue().length();
        }
        return count > MOST_HEADERS || length > LONGEST_HEADERS;
    }

    private static ProblemType contentRefusal(HttpServerRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return ProblemType.UNSUPPORTED_MEDIA_TYPE;
        }
        if (request.headers().getAll("Content-Type").size() != 1) {
            return ProblemType.UNSUPPORTED_MEDIA_TYPE;
        }
        String length = request.getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > (takesFiles(request) ? LARGEST_UPLOAD : LARGEST_BODY)) {
            return takesFiles(request) ? ProblemType.FILE_TOO_LARGE : ProblemType.PAYLOAD_TOO_LARGE;
        }
        String type = request.getHeader("Content-Type").toLowerCase(Locale.ROOT).replace(" ", "");
        if (type.contains("*")) {
            return ProblemType.UNSUPPORTED_MEDIA_TYPE;
        }
        int charset = type.indexOf("charset=");
        boolean utf8 = charset < 0 || type.substring(charset + 8).replace("\"", "").equals("utf-8");
        return utf8 ? null : ProblemType.UNSUPPORTED_MEDIA_TYPE;
    }

    /** Escaped or bare C0 controls, DEL and the escapes that are no escapes. */
    private static boolean hasControlCharacter(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c < 0x20 || c == 0x7f) {
                return true;
            }
            if (c == '%') {
                int high = i + 2 < uri.length() ? Character.digit(uri.charAt(i + 1), 16) : -1;
                int low = i + 2 < uri.length() ? Character.digit(uri.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0 || high < 2 || high == 7 && low == 15) {
                    return true;
                }
            }
        }
        return false;
    }
}
