package se.samverka.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.concern.Investigation;
import se.samverka.shared.time.TimeOrderedId;

/** One of the fixed answers that a reporter may get; never changed. In a table of its own, because the reporter sees it. */
@Entity
@Immutable
@Table(name = "reporter_feedback")
public class GivenFeedback {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "hand_over_id")
    private UUID handOverId;

    @Enumerated(EnumType.STRING)
    private Investigation investigation;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected GivenFeedback() {
    }

    GivenFeedback(HandOver handOver, Investigation investigation, UUID givenBy, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.concernId = handOver.concernId();
        this.handOverId = handOver.id();
        this.investigation = investigation;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    UUID id() {
        return id;
    }

    UUID concernId() {
        return concernId;
    }

    Investigation investigation() {
        return investigation;
    }
}
