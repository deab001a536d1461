package se.samverka.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Names a text, so that two people can say that they mean the same one. A hash that anybody can compute would let whoever
 * has the database try guesses at a text that is sealed; this one (HMAC-SHA256) is of no use without the key.
 */
@ApplicationScoped
public class KeyedHash {
    private static final int BYTES = 32;

    @Inject
    KeyRing keys;

    /**
     * @param kind what is named: equal texts of two kinds have different hashes
     * @return 64 hexadecimal digits
     */
    public String of(String kind, String text) {
        try {
            byte[] named = (kind + '\0' + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(keys.blindIndex().computePrimary(named, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a keyed hash cannot be computed");
        }
    }
}
