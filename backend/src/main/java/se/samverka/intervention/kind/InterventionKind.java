package se.samverka.intervention.kind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.samverka.concern.PreventionLevel;

/** Something the municipality can offer: a line of the catalogue. What was planned by it stays when it is retired. */
@Entity
@DynamicUpdate
@Table(name = "intervention_kind")
public class InterventionKind {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PreventionLevel level;

    private String name;

    private String description;

    @Column(name = "target_group")
    private String targetGroup;

    private String provider;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private EvidenceGrade evidence;

    @Column(name = "evidence_source")
    private String evidenceSource;

    @Enumerated(EnumType.STRING)
    private RequiredGround ground;

    private boolean active;

    protected InterventionKind() {
    }

    static InterventionKind add(UUID id, SaveInterventionKind command) {
        InterventionKind kind = new InterventionKind();
        kind.id = id;
        kind.level = command.level();
        kind.change(command);
        return kind;
    }

    void change(SaveInterventionKind command) {
        name = command.name();
        description = command.description();
        targetGroup = command.targetGroup();
        provider = command.provider();
        decidedBy = command.decidedBy();
        evidence = command.evidence();
        evidenceSource = command.evidenceSource();
        ground = command.ground();
        active = command.active();
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public PreventionLevel level() {
        return level;
    }

    public String name() {
        return name;
    }

    /** Null for what is done for everybody or for a group. */
    public RequiredGround ground() {
        return ground;
    }

    public boolean isActive() {
        return active;
    }

    InterventionKindView view(Set<InterventionKindAction> allowed) {
        return new InterventionKindView(id, version, level, name, description, targetGroup, provider, decidedBy, evidence, evidenceSource,
                ground, active, allowed);
    }
}
