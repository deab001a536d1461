package se.samverka.shared.crypto;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A Tink key set, wrapped by the master key. */
@Entity
@Table(name = "key_set")
public class KeySet {
    @Id
    private String name;

    private byte[] wrapped;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected KeySet() {
    }

    KeySet(String name, byte[] wrapped, Instant now) {
        this.name = name;
        this.wrapped = wrapped;
        this.changedAt = now;
    }

    void rewrap(byte[] newlyWrapped, Instant now) {
        wrapped = newlyWrapped;
        changedAt = now;
    }

    String name() {
        return name;
    }

    byte[] wrapped() {
        return wrapped;
    }
}
