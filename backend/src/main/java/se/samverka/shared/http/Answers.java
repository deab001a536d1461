package se.samverka.shared.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
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

    /**
     * What anybody may see and anybody's cache may keep that long, and an hour more while we cannot be reached. 304 when
     * the caller has the same.
     *
     * @param view a record, whose text tells all that is in it
     */
    public static <T extends Record> RestResponse<T> publicly(T view, Duration kept, Request request) {
        EntityTag tag = new EntityTag(fingerprint(view.toString()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        boolean same = unchanged != null && unchanged.build().getStatus() == 304;
        var answer = same ? RestResponse.ResponseBuilder.<T>create(304) : RestResponse.ResponseBuilder.ok(view);
        return answer.tag(tag).header("Cache-Control", "public, max-age=" + kept.toSeconds() + ", stale-if-error=3600").build();
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
