package se.samverka.bench;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Seals and opens as the API does (ADR 20), with its master key, to plant what it can read and read what it wrote. */
final class Seals {
    private final Aead caseKeys;
    private final Map<UUID, Aead> known = new HashMap<>();

    private Seals(Aead caseKeys) {
        this.caseKeys = caseKeys;
    }

    static Seals of(Connection superuser, Path masterKey) throws SQLException, IOException, GeneralSecurityException {
        AeadConfig.register();
        Aead master = new AesGcmJce(Base64.getDecoder().decode(Files.readString(masterKey).strip()));
        try (Statement sql = superuser.createStatement(); ResultSet row = sql.executeQuery("select wrapped from key_set where name = 'case-keys'")) {
            row.next();
            return new Seals(TinkProtoKeysetFormat.parseEncryptedKeyset(row.getBytes(1), master, bytes("key_set:case-keys"), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        }
    }

    /** @return the new key of a case, wrapped as it is stored */
    byte[] newKey(UUID concern) throws GeneralSecurityException {
        byte[] key = Random.randBytes(32);
        known.put(concern, new AesGcmJce(key));
        return caseKeys.encrypt(key, bytes("case_key:" + concern));
    }

    void learn(UUID concern, byte[] wrapped) throws GeneralSecurityException {
        known.put(concern, new AesGcmJce(caseKeys.decrypt(wrapped, bytes("case_key:" + concern))));
    }

    byte[] seal(UUID concern, String place, String text) throws GeneralSecurityException {
        return known.get(concern).encrypt(bytes(text), bytes(place));
    }

    String open(UUID concern, String place, byte[] sealed) throws GeneralSecurityException {
        return new String(known.get(concern).decrypt(sealed, bytes(place)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
