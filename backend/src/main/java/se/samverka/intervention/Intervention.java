package se.samverka.intervention;

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
import se.samverka.concern.PreventionLevel;
import se.samverka.intervention.kind.InterventionKind;
import se.samverka.shared.security.Actor;

/** Something done for everybody or for a group: planned, under way from its first session, ended or cancelled. */
@Entity
@DynamicUpdate
@Table(name = "intervention")
public class Intervention {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "kind_id")
    private UUID kindId;

    @Formula("(select k.name from intervention_kind k where k.id = kind_id)")
    private String kindName;

    @Enumerated(EnumType.STRING)
    private PreventionLevel level;

    private String name;

    @Column(name = "sector_code")
    private String sectorCode;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Enumerated(EnumType.STRING)
    private InterventionStatus status;

    @Column(name = "responsible_id")
    private UUID responsibleId;

    @Formula("(select a.name from account a where a.id = responsible_id)")
    private String responsibleName;

    private String conclusion;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Formula("(select coalesce(sum(s.held), 0) from intervention_session s where s.intervention_id = id)")
    private int held;

    @Formula("(select sum(s.reached) from intervention_session s where s.intervention_id = id and s.held > 0)")
    private Integer reached;

    @Formula("(select count(*) from intervention_session s where s.intervention_id = id and s.held > 0 and s.reached is null)")
    private int smallDays;

    protected Intervention() {
    }

    static Intervention plan(UUID id, InterventionKind kind, InterventionPlan plan, Actor responsible, Instant now) {
        Intervention planned = new Intervention();
        planned.id = id;
        planned.kindId = kind.id();
        planned.kindName = kind.name();
        planned.level = kind.level();
        planned.status = InterventionStatus.PLANNED;
        planned.responsibleId = responsible.id();
        planned.responsibleName = responsible.name();
        planned.change(plan, now);
        return planned;
    }

    void change(InterventionPlan plan, Instant now) {
        name = plan.name();
        sectorCode = plan.sectorCode();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        followUpOn = plan.followUpOn();
        changedAt = now;
    }

    /** With the first session it is under way. */
    void noteSessions(int held, Instant now) {
        if (held > 0) {
            status = InterventionStatus.ONGOING;
        }
        changedAt = now;
    }

    void end(EndIntervention command, LocalDate today, Instant now) {
        status = command.outcome() == InterventionEnd.ENDED ? InterventionStatus.ENDED : InterventionStatus.CANCELLED;
        conclusion = command.conclusion();
        endedOn = today;
        changedAt = now;
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

    PreventionLevel level() {
        return level;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    InterventionStatus status() {
        return status;
    }

    UUID responsibleId() {
        return responsibleId;
    }

    InterventionListItem item() {
        return new InterventionListItem(id, name, kindName, level, sectorCode, startsOn, endsOn, followUpOn, status, reach());
    }

    InterventionView view(List<InterventionDay> days, Set<InterventionAction> allowed) {
        return new InterventionView(id, version, kindId, kindName, level, new InterventionPlan(name, sectorCode, startsOn, endsOn, followUpOn),
                status, new PersonRef(responsibleId, responsibleName), reach(), days, conclusion, endedOn, allowed);
    }

    private Reach reach() {
        return new Reach(held, reached, smallDays);
    }
}
