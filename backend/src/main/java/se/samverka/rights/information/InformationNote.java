package se.samverka.rights.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import se.samverka.concern.PersonRef;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.Actor;
import se.samverka.shared.time.TimeOrderedId;

/** When the person was told, or why not; never changed, the newest holds. */
@Entity
@Immutable
@Table(name = "information_note")
public class InformationNote {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Enumerated(EnumType.STRING)
    private InformationOutcome outcome;

    @Enumerated(EnumType.STRING)
    private InformationGround ground;

    @Enumerated(EnumType.STRING)
    private InformationChannel channel;

    @Column(name = "informed_on")
    private LocalDate informedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private byte[] reason;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Formula("(select a.name from account a where a.id = noted_by)")
    private String noterName;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected InformationNote() {
    }

    InformationNote(UUID concernId, NoteInformation command, Actor by, Instant now, CaseSeal seal) {
        this.id = TimeOrderedId.at(now);
        this.concernId = concernId;
        this.outcome = command.outcome();
        this.ground = command.ground();
        this.channel = command.channel();
        this.informedOn = command.informedOn();
        this.reviewOn = command.reviewOn();
        this.reason = seal.seal(concernId, place(), command.reason());
        this.notedBy = by.id();
        this.noterName = by.name();
        this.notedAt = now;
    }

    UUID id() {
        return id;
    }

    InformationNoteView view(CaseSeal seal) {
        return new InformationNoteView(outcome, informedOn, channel, ground, seal.open(concernId, place(), reason), reviewOn,
                new PersonRef(notedBy, noterName), notedAt);
    }

    private String place() {
        return "information_note:" + id + ":reason";
    }
}
