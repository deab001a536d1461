package se.samverka.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.UUID;

/**
 * Seals what belongs to a case under the key of that case, and opens it. A sealed text opens only for the case and at the
 * place it was sealed for: moved to another case, row or column it is refused. Call within the use case's transaction.
 *
 * <p>The place is {@code "table:rowId:column"}. Files, at most 10 MiB, are sealed whole: what is opened was checked to its
 * end before the first byte is given out.
 */
@ApplicationScoped
public class CaseSeal {
    @Inject
    EntityManager database;

    @Inject
    KeyRing keys;

    /** Makes the case's key. Call in the transaction that creates the case; who is not the system, after inserting its row. */
    public void newKey(UUID caseId) {
        database.persist(CaseKey.make(caseId, keys));
    }

    /** @return null for null */
    public byte[] seal(UUID caseId, String place, String text) {
        return text == null ? null : sealBytes(caseId, place, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return null for null
     * @throws UnopenableException when it was sealed for another place or changed, or the case's key is gone
     */
    public String open(UUID caseId, String place, byte[] sealed) {
        return sealed == null ? null : new String(openBytes(caseId, place, sealed), StandardCharsets.UTF_8);
    }

    public byte[] sealBytes(UUID caseId, String place, byte[] content) {
        try {
            return key(caseId).aead(keys).encrypt(content, Place.bytes(place));
        } catch (GeneralSecurityException keyDoesNotUnwrap) {
            throw new UnopenableException("the key of a case cannot be unwrapped");
        }
    }

    /** @throws UnopenableException when it was sealed for another place or changed, or the case's key is gone */
    public byte[] openBytes(UUID caseId, String place, byte[] sealed) {
        try {
            return key(caseId).aead(keys).decrypt(sealed, Place.bytes(place));
        } catch (GeneralSecurityException refused) {
            throw new UnopenableException("what was sealed for a case cannot be opened");
        }
    }

    /** Deletes the cases' keys: whatever was sealed under them is unreadable from now on, in every copy. Only as the system. */
    public void shred(Collection<UUID> cases) {
        database.createQuery("delete from CaseKey where caseId in :cases").setParameter("cases", cases).executeUpdate();
        // What is known of a key in this transaction must open nothing either.
        database.flush();
        database.clear();
    }

    private CaseKey key(UUID caseId) {
        CaseKey key = database.find(CaseKey.class, caseId);
        if (key == null) {
            throw new UnopenableException("a case has no key");
        }
        return key;
    }
}
