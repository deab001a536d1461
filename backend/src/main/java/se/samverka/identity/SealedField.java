package se.samverka.identity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One value, sealed. */
@Entity
@Table(name = "sealed_field")
public class SealedField {
    @EmbeddedId
    private SealedFieldKey key;

    @Column(name = "concern_id", updatable = false)
    private UUID concernId;

    private byte[] value;

    @Column(name = "blind_index")
    private byte[] blindIndex;

    protected SealedField() {
    }

    SealedField(SealedIdentity identity, IdentityField field, byte[] value, byte[] blindIndex) {
        this.key = new SealedFieldKey(identity.id(), field);
        this.concernId = identity.concernId();
        this.value = value;
        this.blindIndex = blindIndex;
    }

    void replace(byte[] newValue) {
        value = newValue;
    }

    /** @param fingerprint null when there is nothing to find it by */
    void findBy(byte[] fingerprint) {
        blindIndex = fingerprint;
    }

    IdentityField field() {
        return key.field();
    }

    UUID identityId() {
        return key.identityId();
    }

    UUID concernId() {
        return concernId;
    }

    byte[] value() {
        return value;
    }

    byte[] blindIndex() {
        return blindIndex;
    }
}
