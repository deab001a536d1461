package se.samverka.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.time.TimeOrderedId;

/** Somebody's yes to one package, named by its hash. Never changed: a package that changes has another hash. */
@Entity
@Immutable
@Table(name = "disclosure_approval")
public class DisclosureApproval {
    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "package_hash")
    private String packageHash;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected DisclosureApproval() {
    }

    DisclosureApproval(UUID disclosureId, String packageHash, UUID approvedBy, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.disclosureId = disclosureId;
        this.packageHash = packageHash;
        this.approvedBy = approvedBy;
        this.approvedAt = now;
    }

    UUID approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
