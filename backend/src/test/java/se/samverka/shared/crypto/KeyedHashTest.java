package se.samverka.shared.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;

@ApiTest
class KeyedHashTest {
    private static final String TEXT = "Kartan låg i korridoren.";

    @Inject
    KeyedHash hash;

    @Test
    void the_same_text_has_the_same_hash_within_a_kind_only() {
        assertTrue(hash.of("hand_over:package", TEXT).matches("[0-9a-f]{64}"));
        assertEquals(hash.of("hand_over:package", TEXT), hash.of("hand_over:package", TEXT));
        assertNotEquals(hash.of("hand_over:package", TEXT), hash.of("disclosure:package", TEXT));
        assertNotEquals(hash.of("hand_over:package", TEXT), hash.of("hand_over:package", TEXT + " "));
    }

    @Test
    void whoever_guesses_the_text_cannot_compute_it() throws Exception {
        for (String guess : new String[] {TEXT, "hand_over:package\0" + TEXT}) {
            String plain = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(guess.getBytes(StandardCharsets.UTF_8)));
            assertNotEquals(plain, hash.of("hand_over:package", TEXT));
        }
    }
}
