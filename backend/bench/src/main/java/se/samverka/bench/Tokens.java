package se.samverka.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tokens as Keycloak makes them, signed by a throw-away key of this run, so that no Keycloak is needed. */
final class Tokens {
    static final String ISSUER = "https://bench.invalid/realms/samverka";
    // As long as a run: tokens are verified once a minute here as in production, however long they live.
    private static final long LIFE_SECONDS = 6 * 3600;

    private final KeyPair keys;

    Tokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key as the API's setting quarkus.oidc.public-key takes it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String of(UUID id, String name, String... roles) {
        return of(id, name, "silver", roles);
    }

    /** After a login with a one-time code just now: it is strong for five minutes. */
    String strong(UUID id, String name, String... roles) {
        return of(id, name, "gold", roles);
    }

    private String of(UUID id, String name, String acr, String... roles) {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"%s","aud":"samverka-api","sub":"%s","name":"%s","preferred_username":"%s","azp":"samverka-spa",\
                "acr":"%s","scope":"openid profile","realm_access":{"roles":[%s]},"auth_time":%d,"iat":%d,"exp":%d}"""
                .formatted(ISSUER, id, name, name.toLowerCase().replace(' ', '.'), acr,
                        List.of(roles).stream().map(role -> '"' + role + '"').collect(Collectors.joining(",")),
                        now - 5, now - 5, now + LIFE_SECONDS);
        String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}".getBytes(StandardCharsets.UTF_8))
                + '.' + encode(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + encode(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
