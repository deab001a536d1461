package se.samverka.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.crypto.KeyedHash;

/** Writes what is text in a hand-over under the key of its case, and says what a package's hash is. */
@ApplicationScoped
class HandOverSeal {
    @Inject
    CaseSeal seal;

    @Inject
    KeyedHash hash;

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

    /** Over all that leaves and where it arrives: who approves or sends says which package is meant. */
    String hashOf(HandOverPackage contents, Destination destination) {
        return hash.of("hand_over:package", write(List.of(contents, destination)));
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
