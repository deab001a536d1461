package se.samverka.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Finds an equal value again without storing it: a keyed fingerprint, of no use to whoever has the database alone. */
@ApplicationScoped
public class BlindIndex {
    /** 128 bits: two different values never meet. */
    public static final int LENGTH = 16;

    @Inject
    KeyRing keys;

    /**
     * @param column     where it is stored, {@code "table:column"}: equal values in two columns have different fingerprints
     * @param normalised the value in the one form in which equals are equal
     */
    public byte[] of(String column, String normalised) {
        try {
            return keys.blindIndex().computePrimary((column + '\0' + normalised).getBytes(StandardCharsets.UTF_8), LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a fingerprint cannot be computed");
        }
    }
}
