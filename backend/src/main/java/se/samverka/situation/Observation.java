package se.samverka.situation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.shared.security.Actor;

/** Something seen in the area. What it says is never changed; that somebody has handled it is noted once. */
@Entity
@Table(name = "observation")
public class Observation {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String source;

    @Column(name = "handed_in_by", updatable = false)
    private UUID handedInBy;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "observed_on", updatable = false)
    private LocalDate observedOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Reliability reliability;

    @Column(updatable = false)
    private byte[] content;

    @Column(name = "handled_by")
    private UUID handledBy;

    @Formula("(select a.name from account a where a.id = handled_by)")
    private String handlerName;

    @Column(name = "handled_at")
    private Instant handledAt;

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

    void markHandled(Actor coordinator, Instant now) {
        handledBy = coordinator.id();
        handlerName = coordinator.name();
        handledAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    byte[] content() {
        return content;
    }

    boolean isHandled() {
        return handledAt != null;
    }

    ObservationListItem listItem() {
        return new ObservationListItem(id, receivedAt, observedOn, reliability, handledAt);
    }

    ObservationView view(ObservationContent opened) {
        return new ObservationView(id, version, receivedAt, observedOn, reliability, opened.area(), opened.what(), handledAt, handlerName);
    }

    ObservationReceipt receipt() {
        return new ObservationReceipt(id, receivedAt);
    }
}
