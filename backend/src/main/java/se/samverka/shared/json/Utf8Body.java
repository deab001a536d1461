package se.samverka.shared.json;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.samverka.shared.http.RequestGate;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * A request body is UTF-8 and nothing else (RFC 8259 § 8.1). The JSON reader alone would take UTF-16 and UTF-32 for
 * what they are, and overlong or surrogate byte sequences for characters that a filter before it did not see. A body
 * sent in chunks is measured here too. Files are bytes and are measured by whoever takes them; in which letters a table is,
 * is found out by whoever reads it.
 */
@Provider
public class Utf8Body implements ReaderInterceptor {
    private static final MediaType TABLE = new MediaType("text", "csv");

    @Inject
    CurrentVertxRequest request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (context.getMediaType().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return context.proceed();
        }
        if (context.getMediaType().isCompatible(TABLE)) {
            context.setInputStream(new ByteArrayInputStream(read(context.getInputStream(), RequestGate.LARGEST_FILE, ProblemType.FILE_TOO_LARGE)));
            return context.proceed();
        }
        byte[] body = read(context.getInputStream(), RequestGate.LARGEST_BODY, ProblemType.PAYLOAD_TOO_LARGE);
        if (isWide(body)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private byte[] read(InputStream in, long most, ProblemType tooLarge) {
        try {
            byte[] body = in.readNBytes((int) most + 1);
            if (body.length > most) {
                RequestGate.close(request.getCurrent());
                throw new ProblemException(tooLarge);
            }
            return body;
        } catch (IOException cutOff) {
            // Too slow, broken off or badly chunked: the server has ended the connection, nobody gets this answer.
            throw new ProblemException(ProblemType.REQUEST_TIMEOUT);
        }
    }

    /** UTF-16 or UTF-32: a byte order mark of theirs, or a zero byte in the first character. */
    private static boolean isWide(byte[] body) {
        if (body.length < 2) {
            return false;
        }
        int mark = (body[0] & 0xff) << 8 | body[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe || body[0] == 0 || body[1] == 0;
    }
}
