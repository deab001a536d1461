package se.samverka.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals what belongs to no case, such as drafts. As {@link CaseSeal}, but under the one key set {@code system-texts}: it is
 * erased by deleting it, not by shredding a key, so nothing that must be gone from backups belongs here.
 */
@ApplicationScoped
public class SystemSeal {
    @Inject
    KeyRing keys;

    /** @return null for null */
    public byte[] seal(String place, String text) {
        return text == null ? null : sealBytes(place, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return null for null
     * @throws UnopenableException when it was sealed for another place or changed
     */
    public String open(String place, byte[] sealed) {
        return sealed == null ? null : new String(openBytes(place, sealed), StandardCharsets.UTF_8);
    }

    public byte[] sealBytes(String place, byte[] content) {
        try {
            return keys.systemTexts().encrypt(content, Place.bytes(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a text cannot be sealed");
        }
    }

    /** @throws UnopenableException when it was sealed for another place or changed */
    public byte[] openBytes(String place, byte[] sealed) {
        try {
            return keys.systemTextsOf(sealed).decrypt(sealed, Place.bytes(place));
        } catch (GeneralSecurityException refused) {
            throw new UnopenableException("a sealed text cannot be opened");
        }
    }
}
