package se.samverka.shared.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/** The key sets in the database: made once, for an empty one; opened by the master key ever after. */
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
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @return every key set by its name
     * @throws IllegalStateException with a message for the operator, when the master key is not the one of this database
     *                               or key sets are missing although cases are sealed by them; nothing is written then
     */
    @ActivateRequestContext
    public Map<String, KeysetHandle> openOrMake(MasterKey master) {
        current.become(Actor.system("key-sets"));
        return QuarkusTransaction.requiringNew().call(() -> {
            // Two instances that start side by side on an empty database: the second finds what the first has made.
            database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('key-sets', 0)) as text)", String.class)
                    .getSingleResult();
            Map<String, byte[]> stored = new TreeMap<>();
            database.createQuery("from KeySet", KeySet.class).getResultList().forEach(set -> stored.put(set.name(), set.wrapped()));
            if (stored.isEmpty() && !casesAreSealed()) {
                return make(master);
            }
            if (!stored.keySet().containsAll(KINDS.keySet())) {
                throw new IllegalStateException("The table key_set lacks key sets by which this database is sealed;"
                        + " restore it from the backup. Nothing was written.");
            }
            return open(master, stored);
        });
    }

    private boolean casesAreSealed() {
        return database.createNativeQuery("select exists (select 1 from case_key)", Boolean.class).getSingleResult().equals(true);
    }

    private Map<String, KeysetHandle> make(MasterKey master) {
        Map<String, KeysetHandle> made = new TreeMap<>();
        KINDS.forEach((name, kind) -> {
            KeysetHandle keys = generate(name, kind);
            database.persist(new KeySet(name, master.wrap(name, keys), clock.instant()));
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

    private static Map<String, KeysetHandle> open(MasterKey master, Map<String, byte[]> stored) {
        Map<String, KeysetHandle> opened = new TreeMap<>();
        KINDS.keySet().forEach(name -> {
            try {
                opened.put(name, master.open(name, stored.get(name)));
            } catch (GeneralSecurityException wrongKey) {
                throw new IllegalStateException("The master key does not open the key set " + name + " of this database:"
                        + " samverka.master-key-file holds another key than the one it was made with. Nothing was written.");
            }
        });
        return opened;
    }
}
