package se.samverka.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.samverka.training.Training;

/** A session of a training. A cancelled one stays, with why. */
@Entity
@DynamicUpdate
@Table(name = "training_session")
public class TrainingSession {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "training_id")
    private Training training;

    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String lecturers;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "attendance_taken")
    private int attendanceTaken;

    protected TrainingSession() {
    }

    static TrainingSession plan(UUID id, Training training, SessionPlan plan, UUID by) {
        TrainingSession session = new TrainingSession();
        session.id = id;
        session.training = training;
        session.status = SessionStatus.PLANNED;
        session.plannedBy = by;
        session.change(plan);
        return session;
    }

    void change(SessionPlan plan) {
        place = plan.place();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        lecturers = plan.lecturers();
        capacity = plan.capacity();
    }

    void open() {
        status = SessionStatus.OPEN;
    }

    void cancel(String because) {
        status = SessionStatus.CANCELLED;
        cancelledBecause = because;
    }

    /** Each taking of attendance is a new version, also when nothing else of the session has changed. */
    void hold() {
        status = SessionStatus.HELD;
        attendanceTaken++;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID trainingId() {
        return training.id();
    }

    Instant startsAt() {
        return startsAt;
    }

    SessionStatus status() {
        return status;
    }

    TrainingSessionView view(int enrolled, EnrolmentState mine, Set<SessionAction> allowed) {
        return new TrainingSessionView(id, version, training.id(), training.name(), new SessionPlan(place, startsAt, endsAt, lecturers, capacity), status,
                cancelledBecause, Math.max(0, capacity - enrolled), Math.max(0, enrolled - capacity), mine, allowed);
    }
}
