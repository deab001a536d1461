package se.samverka.shared.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What seals a batch: SHA-256 over its number, its time, the hash of the batch before and its events in order. */
final class BatchHash {
    private final MessageDigest digest;

    BatchHash(long number, Instant sealedAt, String previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        add(number + "\n" + sealedAt + "\n" + previous);
    }

    /** @param line an event as {@link AuditEvent#canonical} writes it */
    BatchHash add(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** In hexadecimal. Once: nothing can be added afterwards. */
    String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
