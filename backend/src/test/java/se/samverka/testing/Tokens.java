package se.samverka.testing;

import io.quarkus.arc.Arc;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.samverka.shared.security.Role;

/** Tokens as Keycloak makes them, signed by a key of this run. */
public final class Tokens {
    public static final String ISSUER = "https://test.invalid/realms/samverka";
    private static final KeyPair KEYS = keys();
    private static final KeyPair SOMEBODY_ELSES = keys();
    private static final String WEAK = "silver";
    private static final String STRONG = "gold";
    private static final Duration REUSED = Duration.ofMinutes(2);
    private static final Map<String, Signed> SIGNED = new ConcurrentHashMap<>();

    private record Signed(Instant at, Instant loggedIn, String token) {
        boolean isRecent(Instant now, Instant login) {
            return at.isAfter(now.minus(REUSED)) && Duration.between(loggedIn, login).abs().compareTo(REUSED) < 0;
        }
    }

    private Tokens() {
    }

    /** After a login with password. */
    public static String of(Person person) {
        return of(person, WEAK);
    }

    /** After a login with one-time code: for what asks who one is once more ({@code StepUp}). */
    public static String strong(Person person) {
        return of(person, STRONG);
    }

    /** Got now by refreshing, after a login with one-time code then: Keycloak goes on saying {@code gold}. */
    public static String refreshedAfterStrong(Person person, Instant login) {
        return sign(person(person, STRONG, ISSUER, "samverka-api").claim("azp", "samverka-spa").claim("auth_time", login.getEpochSecond())
                .expiresAt(Instant.now().plus(Duration.ofMinutes(5))));
    }

    public static String strongWithoutTime(Person person) {
        return sign(person(person, STRONG, ISSUER, "samverka-api").claim("azp", "samverka-spa").remove("auth_time")
                .expiresAt(Instant.now().plus(Duration.ofMinutes(5))));
    }

    /** Somebody who logged in through another application of the realm. */
    public static String ofPersonThrough(String application, Person person) {
        return person(person, WEAK, ISSUER, "samverka-api").claim("azp", application)
                .expiresAt(Instant.now().plus(Duration.ofMinutes(5))).jws().keyId("test").sign(KEYS.getPrivate());
    }

    private static String of(Person person, String acr) {
        return signed(person + acr, () -> of(person, acr, Instant.now().plus(Duration.ofMinutes(5)), "samverka-api", ISSUER));
    }

    /** Anew every other minute only: signing is most of what a short request costs. */
    private static String signed(String name, Supplier<String> token) {
        Instant now = Instant.now();
        Instant login = testsNow();
        return SIGNED.compute(name, (same, known) -> known != null && known.isRecent(now, login) ? known
                : new Signed(now, login, token.get())).token();
    }

    /** Ran out five minutes ago. */
    public static String expired(Person person) {
        return signed("expired " + person, () -> of(person, WEAK, Instant.now().minus(Duration.ofMinutes(5)), "samverka-api", ISSUER));
    }

    /** Meant for another service of the same realm. */
    public static String forAnotherAudience(Person person) {
        return signed("another audience " + person, () -> of(person, WEAK, Instant.now().plus(Duration.ofMinutes(5)), "another-service", ISSUER));
    }

    public static String ofAnotherIssuer(Person person) {
        return signed("another issuer " + person, () -> of(person, WEAK, Instant.now().plus(Duration.ofMinutes(5)), "samverka-api", "https://elsewhere.invalid/realms/samverka"));
    }

    private static String of(Person person, String acr, Instant expires, String audience, String issuer) {
        return sign(person(person, acr, issuer, audience).claim("email", person.address()).claim("azp", "samverka-spa").expiresAt(expires));
    }

    /** Of a login that brings another work address than before. */
    public static String withAddress(Person person, String address) {
        return sign(person(person, WEAK, ISSUER, "samverka-api").claim("email", address).claim("azp", "samverka-spa").expiresAt(Instant.now().plus(Duration.ofMinutes(5))));
    }

    /** Of somebody who is none of the persons, whose login brings what HR's system calls them. */
    public static String ofEmployee(UUID account, String employeeNumber, String... roles) {
        return sign(Jwt.issuer(ISSUER).subject(account.toString()).audience("samverka-api").claim("azp", "samverka-spa").claim("name", "Kollega " + employeeNumber)
                .claim("employee_number", employeeNumber).claim("sector", "samhallsbyggnad").claim("personnel_groups", List.of("vaktmastare"))
                .claim("realm_access", Map.of("roles", List.of(roles))).claim("scope", "openid profile").claim("acr", WEAK)
                .claim("auth_time", testsNow().getEpochSecond()).issuedAt(Instant.now().minusSeconds(1)).expiresAt(Instant.now().plus(Duration.ofMinutes(5))));
    }

    /** Of a login that brings no work address. */
    public static String withoutAddress(Person person) {
        return sign(person(person, WEAK, ISSUER, "samverka-api").claim("azp", "samverka-spa").expiresAt(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(KEYS.getPrivate());
    }

    private static JwtClaimsBuilder person(Person person, String acr, String issuer, String audience) {
        JwtClaimsBuilder claims = Jwt.issuer(issuer).subject(person.id().toString()).audience(audience);
        person.sector().ifPresent(sector -> claims.claim("sector", sector));
        if (!person.personnelGroups().isEmpty()) {
            claims.claim("personnel_groups", person.personnelGroups());
        }
        return claims.claim("name", person.fullName()).claim("preferred_username", person.name().toLowerCase())
                .claim("realm_access", Map.of("roles", List.copyOf(person.roles())))
                .claim("scope", "openid profile").claim("acr", acr).claim("auth_time", testsNow().getEpochSecond())
                .issuedAt(Instant.now().minusSeconds(1));
    }

    /** When somebody logs in: by the clock of the test, which may have moved it. */
    private static Instant testsNow() {
        return Arc.container() == null ? Instant.now() : Arc.container().instance(MovableClock.class).get().instant();
    }

    /** A service account's token with the scopes it asked for. */
    public static String ofMachine(String client, String... scopes) {
        return ofMachine(client, List.of(), scopes);
    }

    /** As above, but somebody has also given the service account roles that are for people. */
    public static String ofMachine(String client, List<String> roles, String... scopes) {
        return signed(client + roles + List.of(scopes), () -> sign(Jwt.issuer(ISSUER).subject("00000000-0000-4000-8000-0000000000f1").audience("samverka-api")
                .claim("client_id", client)
                .claim("realm_access", Map.of("roles", roles))
                .claim("scope", String.join(" ", scopes)).claim("azp", client)
                .issuedAt(Instant.now().minusSeconds(1)).expiresAt(Instant.now().plusSeconds(300))));
    }

    /** Signed by somebody else. */
    public static String forged(Person person) {
        return signed("forged " + person, () -> Jwt.issuer(ISSUER).subject(person.id().toString()).audience("samverka-api")
                .claim("realm_access", Map.of("roles", List.of(Role.COORDINATOR)))
                .expiresAt(Instant.now().plusSeconds(300)).jws().keyId("test").sign(SOMEBODY_ELSES.getPrivate()));
    }

    /** Says that it needs no signature. */
    public static String unsigned(Person person) {
        String[] parts = of(person).split("\\.");
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        return header + "." + parts[1] + ".";
    }

    /** Well signed for a member of the staff whose id is none of Keycloak's. */
    public static String ofSubject(String subject) {
        return Jwt.issuer(ISSUER).subject(subject).audience("samverka-api")
                .claim("realm_access", Map.of("roles", List.of(Role.STAFF)))
                .expiresAt(Instant.now().plusSeconds(300)).jws().keyId("test").sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
