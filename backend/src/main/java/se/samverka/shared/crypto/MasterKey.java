package se.samverka.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** The key outside the database, by which the key sets inside it are wrapped and opened. */
public final class MasterKey {
    static final int LENGTH = 32;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final Aead aead;

    MasterKey(byte[] key) {
        try {
            aead = new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is missing from this Java");
        }
    }

    /** @throws IllegalArgumentException with a message for the operator, when the file holds no key */
    static MasterKey read(Path file) {
        return new MasterKey(bytes(file));
    }

    /** @return what is wrong with the file, in words for the operator that go on after the setting's name */
    public static Optional<String> fault(Path file) {
        try {
            bytes(file);
            return Optional.empty();
        } catch (IllegalArgumentException unusable) {
            return Optional.of(unusable.getMessage());
        }
    }

    /** Whether every login of the machine can read the file. Inside a container that says nothing: it is for a warning. */
    public static boolean isReadableByOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static byte[] bytes(Path file) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("names a file that cannot be read");
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("must name a file with " + LENGTH + " bytes in Base64; its content is no Base64");
        }
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("must name a file with " + LENGTH + " bytes in Base64, not " + key.length);
        }
        return key;
    }

    byte[] wrap(String name, KeysetHandle keys) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, aead, place(name), RegistryConfiguration.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key set " + name + " cannot be wrapped");
        }
    }

    /** @throws GeneralSecurityException when this is not the key that wrapped it */
    KeysetHandle open(String name, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, place(name), RegistryConfiguration.get());
    }

    private static byte[] place(String name) {
        return ("key_set:" + name).getBytes(StandardCharsets.UTF_8);
    }
}
