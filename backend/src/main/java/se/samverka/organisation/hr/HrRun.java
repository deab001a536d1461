package se.samverka.organisation.hr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.samverka.organisation.RegisterOutcome;

/** One synchronisation with HR. */
@Entity
@Table(name = "hr_run")
public class HrRun {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private HrRunSource source;

    private boolean complete;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private HrRunState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "units_added")
    private int unitsAdded;

    @Column(name = "units_changed")
    private int unitsChanged;

    @Column(name = "units_ended")
    private int unitsEnded;

    @Column(name = "employees_named")
    private int employeesNamed;

    @Column(name = "employees_added")
    private int employeesAdded;

    @Column(name = "employees_changed")
    private int employeesChanged;

    @Column(name = "employees_left")
    private int employeesLeft;

    protected HrRun() {
    }

    HrRun(UUID id, HrRunSource source, boolean complete, UUID startedBy, Instant now) {
        this.id = id;
        this.source = source;
        this.complete = complete;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.state = HrRunState.OPEN;
    }

    void toldOfUnits(RegisterOutcome outcome) {
        unitsAdded += outcome.added();
        unitsChanged += outcome.changed();
    }

    void toldOfEmployees(RegisterOutcome outcome) {
        employeesNamed += outcome.added() + outcome.changed() + outcome.unchanged();
        employeesAdded += outcome.added();
        employeesChanged += outcome.changed();
    }

    void finish(int left, int ended, Instant now) {
        employeesLeft = left;
        unitsEnded = ended;
        state = HrRunState.FINISHED;
        endedAt = now;
    }

    void abandon(Instant now) {
        state = HrRunState.ABANDONED;
        endedAt = now;
    }

    boolean isOpen() {
        return state == HrRunState.OPEN;
    }

    boolean isFinished() {
        return state == HrRunState.FINISHED;
    }

    /** Only a run that names everybody, and has named anybody, can tell who has left. */
    boolean tellsWhoLeft() {
        return complete && employeesNamed > 0;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    HrRunView view() {
        return new HrRunView(id, version, source, state, complete, startedAt, endedAt, unitsAdded, unitsChanged, unitsEnded,
                employeesNamed, employeesAdded, employeesChanged, employeesLeft);
    }
}
