package se.samverka.rights.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import se.samverka.concern.PersonRef;
import se.samverka.concern.StepCorrection;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.Actor;

/** How a step of a case is to be read instead; never changed. */
@Entity
@Immutable
@Table(name = "correction")
public class Correction {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "step_id")
    private UUID stepId;

    private byte[] text;

    @Column(name = "corrected_by")
    private UUID correctedBy;

    @Formula("(select a.name from account a where a.id = corrected_by)")
    private String correctorName;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected Correction() {
    }

    Correction(UUID id, UUID concernId, CorrectConcern command, Actor by, Instant now, CaseSeal seal) {
        this.id = id;
        this.concernId = concernId;
        this.stepId = command.stepId();
        this.text = seal.seal(concernId, place(), command.text());
        this.correctedBy = by.id();
        this.correctorName = by.name();
        this.correctedAt = now;
    }

    UUID stepId() {
        return stepId;
    }

    StepCorrection asStepCorrection(CaseSeal seal) {
        return new StepCorrection(seal.open(concernId, place(), text), new PersonRef(correctedBy, correctorName), correctedAt);
    }

    CorrectionView view(CaseSeal seal) {
        return new CorrectionView(id, stepId, asStepCorrection(seal));
    }

    private String place() {
        return "correction:" + id + ":text";
    }
}
