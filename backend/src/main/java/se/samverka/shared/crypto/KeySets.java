package se.samverka.shared.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * The key sets in the database: made once, for an empty one; opened by the master key ever after. Every method is called
 * in a transaction of the system.
 */
@ApplicationScoped
class KeySets {
    static final String CASE_KEYS = "case-keys";
    static final String SYSTEM_TEXTS = "system-texts";
    static final String BLIND_INDEX = "blind-index";
    private static final Logger LOG = Logger.getLogger(KeySets.class);
    private static final Map<String, Parameters> KINDS = Map.of(CASE_KEYS, PredefinedAeadParameters.AES256_GCM,
            SYSTEM_TEXTS, PredefinedAeadParameters.AES256_GCM, BLIND_INDEX, PredefinedPrfParameters.HMAC_SHA256_PRF);

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * @return every key set by its name
     * @throws IllegalStateException with a message for the operator, when the master key is not the one of this database
     *                               or key sets are missing although cases are sealed by them; nothing is written then
     */
    Map<String, KeysetHandle> openOrMake(MasterKeys masters) {
        lock();
        boolean empty = database.createNativeQuery("select not exists (select 1 from key_set) and not exists (select 1 from case_key)",
                Boolean.class).getSingleResult().equals(true);
        return empty ? make(masters) : open(masters);
    }

    /** One at a time: two instances that start side by side, or a rotation beside a start. */
    void lock() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('key-sets', 0)) as text)", String.class)
                .getSingleResult();
    }

    /** @throws IllegalStateException as {@link #openOrMake} */
    Map<String, KeysetHandle> open(MasterKeys masters) {
        Map<String, KeysetHandle> opened = new TreeMap<>();
        for (String name : KINDS.keySet()) {
            KeySet stored = database.find(KeySet.class, name);
            if (stored == null) {
                throw new IllegalStateException("The table key_set lacks key sets by which this database is sealed;"
                        + " restore it from the backup. Nothing was written.");
            }
            opened.put(name, masters.open(name, stored.wrapped()));
        }
        return opened;
    }

    /** Writes a key set anew, wrapped by the newest master key. */
    void rewrap(String name, KeysetHandle keys, MasterKeys masters) {
        database.find(KeySet.class, name).rewrap(masters.newest().wrap(name, keys), clock.instant());
    }

    private Map<String, KeysetHandle> make(MasterKeys masters) {
        Map<String, KeysetHandle> made = new TreeMap<>();
        KINDS.forEach((name, kind) -> {
            KeysetHandle keys = generate(name, kind);
            database.persist(new KeySet(name, masters.newest().wrap(name, keys), clock.instant()));
            made.put(name, keys);
        });
        LOG.info("Key sets made for an empty database: keep a copy of the master key where no copy of the database is.");
        return made;
    }

    private static KeysetHandle generate(String name, Parameters kind) {
        try {
            return KeysetHandle.generateNew(kind);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key set " + name + " cannot be made");
        }
    }
}
