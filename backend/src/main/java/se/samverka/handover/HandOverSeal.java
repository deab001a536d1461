package se.samverka.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;

/** Writes what is text in a hand-over under the key of its case, and says what a package's hash is. */
@ApplicationScoped
class HandOverSeal {
    @Inject
    CaseSeal seal;

    @Inject
    ObjectMapper json;

    byte[] seal(UUID concern, UUID handOver, String column, Object value) {
        return value == null ? null : seal.seal(concern, place(handOver, column), write(value));
    }

    byte[] seal(HandOver handOver, String column, Object value) {
        return seal(handOver.concernId(), handOver.id(), column, value);
    }

    <T> T open(HandOver handOver, String column, byte[] sealed, Class<T> type) {
        if (sealed == null) {
            return null;
        }
        try {
            return json.readValue(seal.open(handOver.concernId(), place(handOver.id(), column), sealed), type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("what was sealed in a hand-over cannot be read");
        }
    }

    /** SHA-256 in hexadecimal over all that leaves: who approves or sends says which package is meant. */
    String hashOf(HandOverPackage contents) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(write(contents).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a hand-over cannot be written");
        }
    }

    private static String place(UUID handOver, String column) {
        return "hand_over:" + handOver + ":" + column;
    }
}
