package se.samverka.logreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.time.SystemClock;

/** A week, Monday to Sunday, whose visits were drawn from. */
@Entity
@Immutable
@Table(name = "read_review_period")
public class ReadReviewPeriod {
    @Id
    private UUID id;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    private int visits;

    protected ReadReviewPeriod() {
    }

    ReadReviewPeriod(UUID id, LocalDate monday, Instant drawnAt, int visits) {
        this.id = id;
        this.firstDay = monday;
        this.lastDay = monday.plusDays(6);
        this.drawnAt = drawnAt;
        this.visits = visits;
    }

    static Instant begins(LocalDate monday) {
        return monday.atStartOfDay(SystemClock.SWEDEN).toInstant();
    }

    UUID id() {
        return id;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    int visits() {
        return visits;
    }
}
