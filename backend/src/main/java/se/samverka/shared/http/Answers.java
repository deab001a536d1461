package se.samverka.shared.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.idempotency.Once;

/** The shapes of good answers: created once, found with its version, changed with its new version. */
public final class Answers {
    private Answers() {
    }

    /** @param location path on this server; the host a client sends is never repeated */
    public static <T> RestResponse<T> created(URI location, Once<T> once) {
        var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, once.answer())
                .header("Location", location.toString());
        return once.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }

    /** 304 when the caller's If-None-Match names this version. */
    public static <T> RestResponse<T> found(T view, int version, Request request) {
        EntityTag tag = Versions.tag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null && unchanged.build().getStatus() == 304) {
            return RestResponse.ResponseBuilder.<T>create(304).tag(tag).build();
        }
        return RestResponse.ResponseBuilder.ok(view).tag(tag).build();
    }

    public static <T> RestResponse<T> changed(T view, int version) {
        return RestResponse.ResponseBuilder.ok(view).tag(Versions.tag(version)).build();
    }
}
