package se.samverka.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.shared.crypto.CaseSeal;

/** A case is not erased while this is in force. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    private byte[] reason;

    @Column(name = "placed_by")
    private UUID placedBy;

    @Formula("(select a.name from account a where a.id = placed_by)")
    private String placerName;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "released_by")
    private UUID releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected LegalHold() {
    }

    LegalHold(UUID id, UUID concernId, String reason, UUID placer, String placerName, Instant now, CaseSeal seal) {
        this.id = id;
        this.concernId = concernId;
        this.reason = seal.seal(concernId, place(), reason);
        this.placedBy = placer;
        this.placerName = placerName;
        this.placedAt = now;
    }

    void release(UUID by, Instant now) {
        releasedBy = by;
        releasedAt = now;
    }

    boolean isInForce() {
        return releasedAt == null;
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    LegalHoldView view(CaseSeal seal) {
        return new LegalHoldView(id, version, seal.open(concernId, place(), reason), placerName, placedAt, releasedAt);
    }

    private String place() {
        return "legal_hold:" + id + ":reason";
    }
}
