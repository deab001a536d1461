package se.samverka.attachment.upload;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** A few bytes of text, and not one more. */
final class LimitedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    LimitedBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int b) {
        if (bytes.size() >= most) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        bytes.write(b);
    }

    /** @throws ProblemException malformed-request, when it is no UTF-8 */
    String asText() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException noText) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
    }
}
