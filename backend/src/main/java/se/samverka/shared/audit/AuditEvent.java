package se.samverka.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.security.Actor;
import se.samverka.shared.time.TimeOrderedId;

@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {
    @Id
    private UUID id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_roles")
    private String actorRoles;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String snapshot;

    @Column(name = "trace_id")
    private String traceId;

    protected AuditEvent() {
    }

    AuditEvent(Actor actor, String action, String subjectKind, UUID subjectId, Map<String, String> snapshot,
            String traceId, Instant now) {
        this.id = TimeOrderedId.at(now);
        // PostgreSQL keeps microseconds: the hash must see what will be read back.
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.actorId = actor.id();
        this.actorKind = actor.kind().name().toLowerCase();
        this.actorRoles = actor.roles().stream().sorted().collect(Collectors.joining(","));
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.snapshot = snapshot.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(";"));
        this.traceId = traceId;
    }

    public UUID id() {
        return id;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID actorId() {
        return actorId;
    }

    public String actorKind() {
        return actorKind;
    }

    public String actorRoles() {
        return actorRoles;
    }

    public String action() {
        return action;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** Null when it was somebody unknown. */
    public String traceId() {
        return traceId;
    }

    /** De-identified particulars of the event, for example the states before and after. */
    public Map<String, String> snapshot() {
        if (snapshot.isEmpty()) {
            return Map.of();
        }
        return java.util.Arrays.stream(snapshot.split(";"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    String canonical() {
        return canonical(id, recordedAt, actorId, actorKind, actorRoles, action, subjectKind, subjectId, snapshot, traceId);
    }

    /** All of an event in one line of unambiguous form: what is sealed. */
    static String canonical(UUID id, Instant recordedAt, UUID actorId, String actorKind, String actorRoles, String action,
            String subjectKind, UUID subjectId, String snapshot, String traceId) {
        return String.join("\u001f", id.toString(), recordedAt.toString(), actorId.toString(), actorKind, actorRoles,
                action, subjectKind, String.valueOf(subjectId), snapshot, String.valueOf(traceId));
    }
}
