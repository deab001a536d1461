package se.samverka.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A sealed batch: its hash covers its events and the hash of the batch before. */
@Entity
@Immutable
@Table(name = "audit_batch")
public class AuditBatch {
    @Id
    private long number;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "event_count")
    private int eventCount;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditBatch() {
    }

    AuditBatch(long number, Instant sealedAt, int eventCount, String previousHash, String hash) {
        this.number = number;
        this.sealedAt = sealedAt;
        this.eventCount = eventCount;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    long number() {
        return number;
    }

    int eventCount() {
        return eventCount;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
