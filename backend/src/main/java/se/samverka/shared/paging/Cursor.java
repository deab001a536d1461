package se.samverka.shared.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.FieldError;

/** The opaque place in a list: the last id seen. Says nothing that the page itself did not. */
final class Cursor {
    private Cursor() {
    }

    static String of(UUID last) {
        ByteBuffer bytes = ByteBuffer.allocate(16).putLong(last.getMostSignificantBits()).putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static UUID read(String cursor, List<FieldError> errors) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException tampered) {
            // falls through to the same answer
        }
        errors.add(new FieldError("?cursor", "unreadable_cursor", null));
        return null;
    }
}
