package se.samverka.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.samverka.shared.http.AllowedMethods;

/** Turns whatever a resource throws into a {@link Problem}. What happens outside resources: {@link VertxProblems}. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemFactory problems;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    AllowedMethods methods;

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

    // The framework has a mapper of its own for the subclass, which answers otherwise.
    @ServerExceptionMapper(value = {JsonProcessingException.class, MismatchedInputException.class}, priority = 1)
    public Response json(JsonProcessingException thrown) {
        return unreadable(thrown);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class,
            AuthenticationCompletionException.class, AuthenticationRedirectException.class})
    public Response unauthenticated(SecurityException thrown) {
        return answer(ProblemType.UNAUTHENTICATED, List.of());
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
        return status == 405 ? Response.fromResponse(answer).header("Allow", methods.at(uri.getPath())).build() : answer;
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
        if (Refusal.ofRestricted(thrown)) {
            return answer(ProblemType.RESTRICTED, List.of());
        }
        if (Refusal.ofSecond(thrown)) {
            // Seldom and rightly so; often, and a use case does not look before it writes.
            LOG.warnf("Somebody else was first at %s", Outage.placeOf(thrown));
            return answer(ProblemType.ILLEGAL_TRANSITION, List.of());
        }
        if (Outage.in(thrown)) {
            LOG.warnf("A part is down: %s", Outage.describe(thrown));
            return answer(ProblemType.UNAVAILABLE, List.of());
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
        Response.ResponseBuilder answer = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem);
        type.headers().forEach(answer::header);
        return answer.build();
    }
}
