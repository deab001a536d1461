package se.samverka.intervention.individual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.Actor;

/** A session with the person; never changed. */
@Entity
@Immutable
@Table(name = "individual_session")
public class IndividualSession {
    @Id
    private UUID id;

    @Column(name = "intervention_id")
    private UUID interventionId;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private boolean attended;

    private byte[] note;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected IndividualSession() {
    }

    IndividualSession(UUID id, IndividualIntervention of, NoteIndividualSession command, Actor by, Instant now, CaseSeal seal) {
        this.id = id;
        this.interventionId = of.id();
        this.concernId = of.concernId();
        this.heldOn = command.heldOn();
        this.attended = command.attended();
        this.note = seal.seal(concernId, place(), command.note());
        this.notedBy = by.id();
        this.notedAt = now;
    }

    UUID interventionId() {
        return interventionId;
    }

    IndividualSessionView view(CaseSeal seal) {
        return new IndividualSessionView(id, heldOn, attended, seal.open(concernId, place(), note));
    }

    private String place() {
        return "individual_session:" + id + ":note";
    }
}
