package se.samverka.training.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a source calls an employee or a training, and who or what that is here: settled once, remembered for all that comes. */
@Entity
@DynamicUpdate
@Table(name = "training_reference")
public class TrainingReference {
    @Id
    private UUID id;

    @Version
    private int version;

    private String source;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    private String reference;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "training_id")
    private UUID trainingId;

    private boolean ignored;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected TrainingReference() {
    }

    void settle(UUID employee, UUID training, boolean leftOut, UUID by, Instant now) {
        employeeId = employee;
        trainingId = training;
        ignored = leftOut;
        settledBy = by;
        settledAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ReferenceKind kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID trainingId() {
        return trainingId;
    }

    boolean waits() {
        return state() == ReferenceState.WAITING;
    }

    ReferenceState state() {
        return ignored ? ReferenceState.IGNORED : employeeId == null && trainingId == null ? ReferenceState.WAITING : ReferenceState.MATCHED;
    }
}
