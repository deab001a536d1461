package se.samverka.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** That a person is known, and which fields of them are held. The values are {@link SealedField}s. */
@Entity
@Table(name = "sealed_identity")
public class SealedIdentity {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id", updatable = false)
    private UUID concernId;

    @Column(name = "whose", updatable = false)
    @Enumerated(EnumType.STRING)
    private IdentityOf whose;

    @Column(updatable = false)
    private String pseudonym;

    @Column(name = "protected_identity")
    private boolean protectedIdentity;

    private String[] fields;

    @Column(name = "from_reporter", updatable = false)
    private boolean fromReporter;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SealedIdentity() {
    }

    /**
     * @param pseudonym what the case calls the subject; null for a reporter
     * @param receiver  who writes it; null when the reporter states it
     */
    static SealedIdentity record(UUID id, UUID concernId, IdentityOf whose, String pseudonym, boolean protectedIdentity,
            Set<IdentityField> fields, UUID receiver, Instant now) {
        SealedIdentity identity = new SealedIdentity();
        identity.id = id;
        identity.concernId = concernId;
        identity.whose = whose;
        identity.pseudonym = pseudonym;
        identity.protectedIdentity = protectedIdentity;
        identity.fields = IdentityField.codes(fields);
        identity.fromReporter = receiver == null;
        identity.recordedBy = receiver;
        identity.recordedAt = now;
        identity.changedAt = now;
        return identity;
    }

    void change(boolean newProtectedIdentity, Set<IdentityField> newFields, Instant now) {
        protectedIdentity = newProtectedIdentity;
        fields = IdentityField.codes(newFields);
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID concernId() {
        return concernId;
    }

    IdentityOf whose() {
        return whose;
    }

    String pseudonym() {
        return pseudonym;
    }

    boolean isProtected() {
        return protectedIdentity;
    }

    Set<IdentityField> fields() {
        return IdentityField.of(fields);
    }

    boolean isFromReporter() {
        return fromReporter;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
