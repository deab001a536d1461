package se.samverka.situation;

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

/** Something seen in the area; never changed. */
@Entity
@Immutable
@Table(name = "observation")
public class Observation {
    @Id
    private UUID id;

    private String source;

    @Column(name = "handed_in_by")
    private UUID handedInBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "observed_on")
    private LocalDate observedOn;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    private byte[] content;

    protected Observation() {
    }

    static Observation fromPolice(UUID id, UUID system, HandInObservation command, byte[] sealed, Instant now) {
        Observation observation = new Observation();
        observation.id = id;
        observation.source = "police";
        observation.handedInBy = system;
        observation.receivedAt = now;
        observation.observedOn = command.observedOn();
        observation.reliability = command.reliability();
        observation.content = sealed;
        return observation;
    }

    ObservationReceipt receipt() {
        return new ObservationReceipt(id, receivedAt);
    }
}
