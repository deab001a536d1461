package se.samverka.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.time.TimeOrderedId;

/** One thing that was observed or done; never changed. */
@Entity
@Immutable
@Table(name = "concern_step")
public class ConcernStep {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    private String kind;

    private Instant at;

    @Column(name = "by_id")
    private UUID byId;

    /** Empty for what the reporter handed in: the reporter's identity is not shown in the case (safeguard 25). */
    @Formula("(select a.name from account a where a.id = by_id and kind not in ('observed_event', 'background'))")
    private String byName;

    private byte[] content;

    protected ConcernStep() {
    }

    ConcernStep(UUID concernId, StepContent content, UUID byId, Instant now, CaseSeal seal) {
        this(TimeOrderedId.at(now), concernId, content, byId, now, seal);
    }

    ConcernStep(UUID id, UUID concernId, StepContent content, UUID byId, Instant now, CaseSeal seal) {
        this.id = id;
        this.concernId = concernId;
        this.kind = StepContentText.kindOf(content);
        this.at = now;
        this.byId = byId;
        this.content = seal.seal(concernId, place(), StepContentText.write(content));
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    UUID byId() {
        return byId;
    }

    String byName() {
        return byName;
    }

    StepContent content(CaseSeal seal) {
        return StepContentText.read(seal.open(concernId, place(), content));
    }

    private String place() {
        return "concern_step:" + id + ":content";
    }
}
