package se.samverka.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The data key of one case, wrapped under the key set {@code case-keys} and bound to the case. A query that reads a case
 * together with its key ({@code left join CaseKey k on k.caseId = c.id}) saves {@link CaseSeal} a statement.
 */
@Entity
@Immutable
@Table(name = "case_key")
public class CaseKey {
    private static final int LENGTH = 32;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private byte[] wrapped;

    @Transient
    private Aead aead;

    protected CaseKey() {
    }

    static CaseKey make(UUID caseId, KeyRing keys) {
        CaseKey made = new CaseKey();
        byte[] key = Random.randBytes(LENGTH);
        made.caseId = caseId;
        try {
            made.wrapped = keys.caseKeys().encrypt(key, place(caseId));
            made.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a case key cannot be wrapped");
        }
        return made;
    }

    /** Unwrapped once, for as long as the row is in hand. */
    Aead aead(KeyRing keys) throws GeneralSecurityException {
        if (aead == null) {
            aead = new AesGcmJce(keys.caseKeysOf(wrapped).decrypt(wrapped, place(caseId)));
        }
        return aead;
    }

    static byte[] place(UUID caseId) {
        return ("case_key:" + caseId).getBytes(StandardCharsets.UTF_8);
    }
}
