package se.samverka.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource throws into a {@link Problem}. What happens outside resources: {@link VertxProblems}. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemFactory problems;

    @Inject
    HttpHeaders headers;

    @ServerExceptionMapper
    public Response problem(ProblemException thrown) {
        return answer(thrown.type(), thrown.errors());
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException thrown) {
        if (Violations.missingBody(thrown)) {
            return answer(ProblemType.MALFORMED_REQUEST, List.of(new FieldError("#", "required", null)));
        }
        return answer(Violations.typeOf(thrown), Violations.errorsOf(thrown));
    }

    @ServerExceptionMapper(priority = 1)
    public Response json(JsonProcessingException thrown) {
        return unreadable(thrown);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class,
            AuthenticationCompletionException.class, AuthenticationRedirectException.class})
    public Response unauthenticated(SecurityException thrown) {
        return Response.fromResponse(answer(ProblemType.UNAUTHENTICATED, List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException thrown) {
        return answer(ProblemType.FORBIDDEN, List.of());
    }

    @ServerExceptionMapper
    public Response raisedByTheFramework(WebApplicationException thrown) {
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        Response answer = answer(ProblemType.ofStatus(status), List.of());
        Object allow = thrown.getResponse().getHeaderString("Allow");
        return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    public Response stale(RuntimeException thrown) {
        return answer(ProblemType.STALE_VERSION, List.of());
    }

    @ServerExceptionMapper
    public Response anything(Throwable thrown) {
        if (Violations.staleIn(thrown)) {
            return answer(ProblemType.STALE_VERSION, List.of());
        }
        if (Outage.in(thrown)) {
            LOG.warnf("A part is down: %s", Outage.describe(thrown));
            return Response.fromResponse(answer(ProblemType.UNAVAILABLE, List.of())).header("Retry-After", "5").build();
        }
        // The exception's own message may hold what a user typed: its type and place are enough to find it.
        LOG.errorf("Unexpected %s at %s", thrown.getClass().getName(), Outage.placeOf(thrown));
        LOG.debug("Unexpected", thrown);
        return answer(ProblemType.INTERNAL_ERROR, List.of());
    }

    private Response unreadable(JsonProcessingException thrown) {
        return answer(JsonProblems.typeOf(thrown), JsonProblems.errorsOf(thrown));
    }

    private Response answer(ProblemType type, List<FieldError> errors) {
        Problem problem = problems.of(type, errors, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
