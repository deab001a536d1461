package se.samverka.attachment.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.fileupload.FileUploadBase.FileUploadIOException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;
import org.apache.commons.fileupload.ParameterParser;
import se.samverka.shared.privacy.PersonalIdentityNumbers;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.store.Spool;

/**
 * A {@code multipart/form-data} body (RFC 7578) with exactly one part, named {@code file}, or with one named {@code letter}
 * before it. Anything else is refused.
 */
public final class MultipartUpload {
    private static final String PART = "file";
    private static final String LETTER = "letter";
    private static final int LONGEST_LETTER = 8 * 1024;
    private static final int BUFFER = 8 * 1024;
    private static final int LONGEST_PART_HEADERS = 4 * 1024;
    private static final int LONGEST_BOUNDARY = 70;

    private MultipartUpload() {
    }

    /**
     * @param contentType the request's, with the boundary
     * @param spool       where the file goes
     * @throws ProblemException malformed-request, file-too-large, validation-failed when the file is empty or has no name
     */
    public static ReceivedFile receive(String contentType, UploadBody body, Spool spool) {
        return receive(contentType, body, spool, null);
    }

    /** @param letter given the text of the part before the file, before the file is read; null when there is none */
    public static ReceivedFile receive(String contentType, UploadBody body, Spool spool, Consumer<String> letter) {
        try {
            MultipartStream parts = new MultipartStream(body, boundary(contentType), BUFFER, null);
            parts.setPartHeaderSizeMax(LONGEST_PART_HEADERS);
            parts.setHeaderEncoding(StandardCharsets.UTF_8.name());
            if (!parts.skipPreamble()) {
                throw new ProblemException(ProblemType.MALFORMED_REQUEST);
            }
            if (letter != null) {
                letter.accept(letterIn(parts));
            }
            Map<String, String> headers = headers(parts.readHeaders());
            String name = nameOf(headers);
            Measure measure = new Measure(spool.out());
            try (measure) {
                parts.readBodyData(measure);
            }
            if (parts.readBoundary()) {
                throw new ProblemException(ProblemType.MALFORMED_REQUEST);
            }
            if (measure.size() == 0) {
                throw ProblemException.invalid("#/file", "file_empty");
            }
            return new ReceivedFile(name, headers.get("content-type"), measure.digest(), measure.size(), spool);
        } catch (MalformedStreamException | FileUploadIOException | IllegalArgumentException malformed) {
            throw new ProblemException(body.isBroken() ? ProblemType.REQUEST_TIMEOUT : ProblemType.MALFORMED_REQUEST);
        } catch (IOException failed) {
            if (body.isBroken()) {
                // Too slow or broken off: the connection is ended, nobody gets this answer.
                throw new ProblemException(ProblemType.REQUEST_TIMEOUT);
            }
            throw Spool.problem(failed);
        }
    }

    private static String letterIn(MultipartStream parts) throws IOException {
        Map<String, String> disposition = parameters(headers(parts.readHeaders()).getOrDefault("content-disposition", ""));
        LimitedBytes text = new LimitedBytes(LONGEST_LETTER);
        if (!disposition.containsKey("form-data") || !LETTER.equals(disposition.get("name"))) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        parts.readBodyData(text);
        if (!parts.readBoundary()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        return text.asText();
    }

    private static byte[] boundary(String contentType) {
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        for (String line : text.split("\r\n")) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                continue;
            }
            // A fold would be a second reading of one header, and so would the same header twice.
            if (colon < 1 || headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip()) != null) {
                throw new ProblemException(ProblemType.MALFORMED_REQUEST);
            }
        }
        return headers;
    }

    private static String nameOf(Map<String, String> headers) {
        Map<String, String> disposition = parameters(headers.getOrDefault("content-disposition", ""));
        if (!disposition.containsKey("form-data") || !PART.equals(disposition.get("name"))
                || headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        String name = FileName.harmless(Objects.requireNonNullElse(disposition.get("filename"), ""));
        if (name.isEmpty()) {
            throw ProblemException.invalid("#/file", "file_name_required");
        }
        if (PersonalIdentityNumbers.occursIn(name)) {
            throw ProblemException.invalid("#/file", "personal_identity_number");
        }
        return name;
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }
}
