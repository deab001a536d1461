package se.samverka.rights;

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
import se.samverka.concern.PersonRef;

/** That processing is restricted, of one case or of everything; in force until it is lifted. */
@Entity
@Table(name = "restriction")
public class Restriction {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Formula("(select c.case_number from case_reference c where c.concern_id = concern_id)")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private RestrictionGround ground;

    @Column(name = "registration_number")
    private String registrationNumber;

    @Column(name = "restricted_by")
    private UUID restrictedBy;

    @Formula("(select a.name from account a where a.id = restricted_by)")
    private String restricterName;

    @Column(name = "restricted_at")
    private Instant restrictedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "subject_informed_on")
    private LocalDate subjectInformedOn;

    protected Restriction() {
    }

    /** @param concernId null for everything */
    Restriction(UUID id, UUID concernId, RestrictProcessing command, PersonRef by, Instant now) {
        this.id = id;
        this.concernId = concernId;
        this.caseNumber = command.caseNumber();
        this.ground = command.ground();
        this.registrationNumber = command.registrationNumber();
        this.restrictedBy = by.id();
        this.restricterName = by.name();
        this.restrictedAt = now;
    }

    void lift(LocalDate informedOn, UUID by, Instant now) {
        subjectInformedOn = informedOn;
        liftedBy = by;
        liftedAt = now;
    }

    boolean isInForce() {
        return liftedAt == null;
    }

    boolean isOfEverything() {
        return concernId == null;
    }

    UUID id() {
        return id;
    }

    UUID concernId() {
        return concernId;
    }

    int version() {
        return version;
    }

    Instant restrictedAt() {
        return restrictedAt;
    }

    RestrictionView view() {
        return new RestrictionView(id, version, caseNumber, isOfEverything(), ground, registrationNumber,
                new PersonRef(restrictedBy, restricterName), restrictedAt, liftedAt, subjectInformedOn, isInForce());
    }
}
