package se.samverka.intervention.individual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;
import se.samverka.intervention.InterventionStatus;
import se.samverka.intervention.kind.InterventionKind;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.Actor;

/** Something done for the person a concern is about: {@code planned → ongoing → ended | cancelled}. */
@Entity
@DynamicUpdate
@Table(name = "individual_intervention")
public class IndividualIntervention {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "kind_id")
    private UUID kindId;

    @Formula("(select k.name from intervention_kind k where k.id = kind_id)")
    private String kindName;

    @Enumerated(EnumType.STRING)
    private InterventionStatus status;

    @Enumerated(EnumType.STRING)
    private InterventionGround ground;

    @Column(name = "ground_on")
    private LocalDate groundOn;

    @Column(name = "ground_note")
    private byte[] groundNote;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Formula("(select a.name from account a where a.id = planned_by)")
    private String plannerName;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private CancellationCause cancellation;

    @Column(name = "cancellation_reason")
    private byte[] cancellationReason;

    protected IndividualIntervention() {
    }

    static IndividualIntervention plan(UUID id, UUID concern, InterventionKind kind, PlanIndividualIntervention command, Actor by, Instant now, CaseSeal seal) {
        IndividualIntervention planned = new IndividualIntervention();
        planned.id = id;
        planned.concernId = concern;
        planned.kindId = kind.id();
        planned.kindName = kind.name();
        planned.status = InterventionStatus.PLANNED;
        planned.ground = command.ground();
        planned.groundOn = command.groundOn();
        planned.groundNote = seal.seal(concern, planned.place("ground_note"), command.groundNote());
        planned.startsOn = command.startsOn();
        planned.endsOn = command.endsOn();
        planned.followUpOn = command.followUpOn();
        planned.plannedBy = by.id();
        planned.plannerName = by.name();
        planned.plannedAt = now;
        return planned;
    }

    /** It starts the day it starts, whatever was planned. */
    void begin(LocalDate today) {
        status = InterventionStatus.ONGOING;
        startsOn = today;
        if (endsOn.isBefore(today)) {
            endsOn = today;
        }
    }

    void reschedule(RescheduleIndividualIntervention command) {
        endsOn = command.endsOn();
        followUpOn = command.followUpOn();
    }

    void end(LocalDate today) {
        status = InterventionStatus.ENDED;
        endedOn = today;
    }

    void cancel(CancelIndividualIntervention command, LocalDate today, CaseSeal seal) {
        status = InterventionStatus.CANCELLED;
        endedOn = today;
        cancellation = command.cause();
        cancellationReason = seal.seal(concernId, place("cancellation_reason"), command.reason());
    }

    boolean isOpen() {
        return status == InterventionStatus.PLANNED || status == InterventionStatus.ONGOING;
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

    UUID kindId() {
        return kindId;
    }

    InterventionStatus status() {
        return status;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    IndividualInterventionView view(List<IndividualGoalView> goals, List<IndividualSessionView> sessions, Set<IndividualAction> allowed, CaseSeal seal) {
        return new IndividualInterventionView(id, version, kindId, kindName, status, ground, groundOn, seal.open(concernId, place("ground_note"), groundNote),
                startsOn, endsOn, followUpOn, new PersonRef(plannedBy, plannerName), goals, sessions, endedOn, cancellation,
                seal.open(concernId, place("cancellation_reason"), cancellationReason), allowed);
    }

    private String place(String column) {
        return "individual_intervention:" + id + ":" + column;
    }
}
