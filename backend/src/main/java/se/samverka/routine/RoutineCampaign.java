package se.samverka.routine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** That a named set of employees is asked to acknowledge what is followed of a routine, by a day. */
@Entity
@Table(name = "routine_campaign")
public class RoutineCampaign {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "routine_id")
    private UUID routineId;

    @Column(name = "group_codes")
    private String[] groupCodes;

    @Column(name = "sector_codes")
    private String[] sectorCodes;

    @Column(name = "unit_ids")
    private UUID[] unitIds;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private short days;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private short told;

    protected RoutineCampaign() {
    }

    RoutineCampaign(UUID id, UUID routineId, OpenRoutineCampaign command, LocalDate today, UUID opener, Instant now) {
        this.id = id;
        this.routineId = routineId;
        this.groupCodes = command.groupCodes().stream().distinct().sorted().toArray(String[]::new);
        this.sectorCodes = command.sectorCodes().stream().distinct().sorted().toArray(String[]::new);
        this.unitIds = command.unitIds().stream().distinct().sorted().toArray(UUID[]::new);
        this.dueOn = command.dueOn();
        this.days = (short) ChronoUnit.DAYS.between(today, command.dueOn());
        this.openedBy = opener;
        this.openedAt = now;
    }

    /** A major version is asked for from the beginning, with as many days as were given at first. */
    void askAnew(LocalDate from) {
        dueOn = from.plusDays(days);
        told = 0;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isOver() {
        return endedAt != null;
    }

    RoutineCampaignReminder told() {
        return RoutineCampaignReminder.values()[told];
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID routineId() {
        return routineId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    RoutineCampaignView view() {
        return new RoutineCampaignView(id, version, List.of(groupCodes), List.of(sectorCodes), List.of(unitIds), dueOn, openedAt, endedAt);
    }
}
