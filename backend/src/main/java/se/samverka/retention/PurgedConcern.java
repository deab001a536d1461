package se.samverka.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.concern.ClosedConcern;
import se.samverka.concern.ClosureOutcome;
import se.samverka.concern.ConcernSource;
import se.samverka.concern.EventType;
import se.samverka.concern.SubjectKind;
import se.samverka.shared.time.SystemClock;

/** What is left of an erased concern: months and codes under an id of its own. */
@Entity
@Immutable
@Table(name = "purged_concern")
public class PurgedConcern {
    @Id
    private UUID id;

    @Column(name = "received_in")
    private LocalDate receivedIn;

    @Column(name = "purged_in")
    private LocalDate purgedIn;

    @Enumerated(EnumType.STRING)
    private ConcernSource source;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Column(name = "event_type")
    @Enumerated(EnumType.STRING)
    private EventType eventType;

    @Enumerated(EnumType.STRING)
    private ClosureOutcome outcome;

    @Column(name = "sector_code")
    private String sectorCode;

    protected PurgedConcern() {
    }

    PurgedConcern(ClosedConcern concern, Instant now) {
        // Random, not time-ordered: the order of these rows must not tell which run erased which case.
        this.id = UUID.randomUUID();
        this.receivedIn = month(concern.receivedAt());
        this.purgedIn = month(now);
        this.source = concern.source();
        this.subjectKind = concern.subjectKind();
        this.eventType = concern.eventType();
        this.outcome = concern.outcome();
        this.sectorCode = concern.sectorCode();
    }

    private static LocalDate month(Instant moment) {
        return moment.atZone(SystemClock.SWEDEN).toLocalDate().withDayOfMonth(1);
    }
}
