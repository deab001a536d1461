package se.samverka.shared.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import se.samverka.shared.service.SamverkaSettings;

/**
 * The master key, and during its exchange the one that replaces it.
 *
 * @param next empty but for an exchange
 */
record MasterKeys(MasterKey current, Optional<MasterKey> next) {

    static MasterKeys of(SamverkaSettings settings) {
        return new MasterKeys(MasterKey.read(Path.of(settings.masterKeyFile().orElseThrow())),
                settings.masterKeyFileNext().map(file -> MasterKey.read(Path.of(file))));
    }

    /** By which a key set that is written now is wrapped. */
    MasterKey newest() {
        return next.orElse(current);
    }

    /** @throws IllegalStateException with a message for the operator, when neither opens it */
    KeysetHandle open(String name, byte[] wrapped) {
        try {
            return current.open(name, wrapped);
        } catch (GeneralSecurityException notTheCurrent) {
            return next.flatMap(key -> opened(key, name, wrapped)).orElseThrow(() -> new IllegalStateException(
                    "The master key does not open the key set " + name + " of this database: samverka.master-key-file holds"
                            + " another key than the one it was made with. Nothing was written."));
        }
    }

    private static Optional<KeysetHandle> opened(MasterKey key, String name, byte[] wrapped) {
        try {
            return Optional.of(key.open(name, wrapped));
        } catch (GeneralSecurityException notThisOne) {
            return Optional.empty();
        }
    }
}
