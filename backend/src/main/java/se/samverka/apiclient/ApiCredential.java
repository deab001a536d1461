package se.samverka.apiclient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A key of a system. In Keycloak each is a client of its own: Keycloak 26.7 lets two secrets of one client overlap only
 * as a preview, and so it can be seen which key is still in use.
 */
@Entity
@Table(name = "api_credential")
public class ApiCredential {
    @Id
    private UUID id;

    @Column(name = "api_client_id")
    private UUID apiClientId;

    @Column(name = "oauth_client_id")
    private String oauthClientId;

    @Enumerated(EnumType.STRING)
    private CredentialMethod method;

    @Column(name = "public_key")
    private String publicKey;

    @Enumerated(EnumType.STRING)
    private ApiCredentialStatus status;

    @Column(name = "overlap_days")
    private short overlapDays;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected ApiCredential() {
    }

    private ApiCredential(UUID id, ApiClient client, String oauthClientId, CredentialMethod method, String publicKey,
            Instant expiresAt, Instant now) {
        this.id = id;
        this.apiClientId = client.id();
        this.oauthClientId = oauthClientId;
        this.method = method;
        this.publicKey = publicKey;
        this.status = client.kind().needsSecondPerson() ? ApiCredentialStatus.PROPOSED : ApiCredentialStatus.PENDING;
        this.expiresAt = expiresAt;
        this.createdAt = now;
    }

    /**
     * A key somebody asks for: not yet honoured.
     *
     * @param publicKey null for a secret
     * @param overlap   how long the keys before it go on holding
     */
    static ApiCredential ask(UUID id, ApiClient client, CredentialMethod method, String publicKey, Instant expiresAt, Duration overlap,
            UUID administrator, Instant now) {
        // The random end of the id: nobody learns from the name how many systems there are.
        String name = "samverka-" + client.kind().code() + "-" + id.toString().substring(24);
        ApiCredential credential = new ApiCredential(id, client, name, method, publicKey, expiresAt, now);
        credential.overlapDays = (short) overlap.toDays();
        credential.createdBy = administrator;
        return credential;
    }

    /** A key that Keycloak has already, from the demo realm. */
    static ApiCredential known(UUID id, ApiClient client, String oauthClientId, CredentialMethod method, String publicKey,
            Instant expiresAt, UUID administrator, Instant now) {
        ApiCredential credential = new ApiCredential(id, client, oauthClientId, method, publicKey, expiresAt, now);
        credential.createdBy = administrator;
        credential.activate(now);
        return credential;
    }

    void activate(Instant now) {
        status = ApiCredentialStatus.ACTIVE;
        issuedAt = now;
    }

    /** A newer key has come: goes on holding for the overlap, never longer than it would have. */
    void giveWay(Duration overlap, Instant now) {
        if (overlap.isZero()) {
            end(now);
        } else if (expiresAt.isAfter(now.plus(overlap))) {
            expiresAt = now.plus(overlap);
        }
    }

    void end(Instant now) {
        status = ApiCredentialStatus.ENDED;
        if (expiresAt.isAfter(now)) {
            expiresAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID apiClientId() {
        return apiClientId;
    }

    String oauthClientId() {
        return oauthClientId;
    }

    CredentialMethod method() {
        return method;
    }

    String publicKey() {
        return publicKey;
    }

    ApiCredentialStatus status() {
        return status;
    }

    boolean isUnfinished() {
        return status == ApiCredentialStatus.PROPOSED || status == ApiCredentialStatus.PENDING;
    }

    boolean isHonouredAt(Instant now) {
        return status == ApiCredentialStatus.ACTIVE && now.isBefore(expiresAt);
    }

    boolean wasIssued() {
        return issuedAt != null;
    }

    Duration overlap() {
        return Duration.ofDays(overlapDays);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
