package se.samverka.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;

/** The opened key sets, in memory only. Loaded before anything is read or written; without them there is no start. */
@ApplicationScoped
class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    @Inject
    SamverkaSettings settings;

    @Inject
    KeySets keySets;

    @Inject
    JobRunner jobs;

    @Inject
    ExecutorService threads;

    private volatile Opened opened;

    private record Opened(Aead caseKeys, Aead systemTexts, PrfSet blindIndex, Set<Long> ids) {
        static Opened of(Map<String, KeysetHandle> sets) {
            try {
                Set<Long> ids = new HashSet<>();
                sets.values().forEach(set -> {
                    for (int i = 0; i < set.size(); i++) {
                        ids.add(KeyId.of(set.getAt(i).getId()));
                    }
                });
                return new Opened(sets.get(KeySets.CASE_KEYS).getPrimitive(RegistryConfiguration.get(), Aead.class),
                        sets.get(KeySets.SYSTEM_TEXTS).getPrimitive(RegistryConfiguration.get(), Aead.class),
                        sets.get(KeySets.BLIND_INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class), ids);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("The key sets are of an unknown kind");
            }
        }
    }

    void load(@Observes @Priority(2) StartupEvent event) {
        if (settings.opensText()) {
            opened = Opened.of(jobs.ask("key-sets", () -> keySets.openOrMake(MasterKeys.of(settings))));
        }
    }

    /** To wrap by. */
    Aead caseKeys() {
        return opened.caseKeys();
    }

    /** To unwrap this by. */
    Aead caseKeysOf(byte[] wrapped) {
        return knowing(wrapped).caseKeys();
    }

    /** To seal by. */
    Aead systemTexts() {
        return opened.systemTexts();
    }

    /** To open this by. */
    Aead systemTextsOf(byte[] sealed) {
        return knowing(sealed).systemTexts();
    }

    PrfSet blindIndex() {
        return opened.blindIndex();
    }

    private Opened knowing(byte[] sealed) {
        long id = KeyId.of(sealed);
        if (id != KeyId.UNKNOWN && !opened.ids().contains(id)) {
            readAgain();
        }
        return opened;
    }

    /** The keys were rotated beside us. On a thread of its own: a request keeps its actor and its transaction. */
    private void readAgain() {
        try {
            opened = threads.submit(() -> Opened.of(jobs.ask("key-sets", () -> keySets.open(MasterKeys.of(settings))))).get();
        } catch (ExecutionException failed) {
            LOG.errorf("The key sets could not be read again: %s", failed.getCause().getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
