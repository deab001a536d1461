package se.samverka.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Answers in problem+json where the request never reached a resource: unknown paths, bodies too large, bad headers. */
@ApplicationScoped
public class VertxProblems {
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503);

    @Inject
    ProblemFactory problems;

    @Inject
    ObjectMapper json;

    void install(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    private void answer(RoutingContext context, int status) {
        Throwable failure = context.failure();
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            write(context, ProblemType.UNAUTHENTICATED);
        } else if (failure instanceof ForbiddenException) {
            write(context, ProblemType.FORBIDDEN);
        } else if (failure != null && Outage.in(failure)) {
            write(context, ProblemType.UNAVAILABLE);
        } else {
            write(context, ProblemType.ofStatus(status));
        }
    }

    /** Ends the request with the problem; also used by filters that refuse a request before it is routed. */
    public void write(RoutingContext context, ProblemType type) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        Problem problem = problems.of(type, List.of(), context.request().getHeader("Accept-Language"));
        response.setStatusCode(type.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
        type.headers().forEach(response::putHeader);
        try {
            response.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
