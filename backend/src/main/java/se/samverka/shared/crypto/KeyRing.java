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
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import se.samverka.shared.service.SamverkaSettings;

/** The opened key sets, in memory only. Loaded before anything is read or written; without them there is no start. */
@ApplicationScoped
class KeyRing {
    @Inject
    SamverkaSettings settings;

    @Inject
    KeySets keySets;

    private volatile Opened opened;

    /** @param caseKeysPrimary the key that new case keys are wrapped by */
    private record Opened(Aead caseKeys, long caseKeysPrimary, Aead systemTexts, PrfSet blindIndex) {
        static Opened of(Map<String, KeysetHandle> sets) throws GeneralSecurityException {
            KeysetHandle caseKeys = sets.get(KeySets.CASE_KEYS);
            return new Opened(caseKeys.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    Integer.toUnsignedLong(caseKeys.getPrimary().getId()),
                    sets.get(KeySets.SYSTEM_TEXTS).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    sets.get(KeySets.BLIND_INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        }
    }

    void load(@Observes @Priority(2) StartupEvent event) {
        Path file = Path.of(settings.masterKeyFile().orElseThrow());
        try {
            opened = Opened.of(keySets.openOrMake(MasterKey.read(file)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key sets are of an unknown kind");
        }
    }

    Aead caseKeys() {
        return opened.caseKeys();
    }

    long caseKeysPrimary() {
        return opened.caseKeysPrimary();
    }

    Aead systemTexts() {
        return opened.systemTexts();
    }

    PrfSet blindIndex() {
        return opened.blindIndex();
    }
}
