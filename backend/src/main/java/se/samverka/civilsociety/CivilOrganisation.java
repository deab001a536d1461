package se.samverka.civilsociety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation that the municipality works with, or did. */
@Entity
@Table(name = "civil_organisation")
public class CivilOrganisation {
    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private CivilOrganisationKind kind;

    private String website;

    private String contacts;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected CivilOrganisation() {
    }

    CivilOrganisation(UUID id) {
        this.id = id;
    }

    /** @param writtenContacts as {@link CivilContacts} writes them */
    void change(SaveCivilOrganisation command, String writtenContacts, LocalDate today) {
        name = command.name();
        kind = command.kind();
        website = command.website();
        contacts = writtenContacts;
        leftOn = command.active() ? null : leftOn == null ? today : leftOn;
    }

    boolean isActive() {
        return leftOn == null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    CivilOrganisationKind kind() {
        return kind;
    }

    String website() {
        return website;
    }

    String contacts() {
        return contacts;
    }

    LocalDate leftOn() {
        return leftOn;
    }
}
