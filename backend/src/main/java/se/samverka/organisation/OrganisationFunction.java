package se.samverka.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A person-independent function (plan § 5.2). */
@Entity
@Immutable
@Table(name = "organisation_function")
public class OrganisationFunction {
    @Id
    String code;

    String name;

    @Column(name = "notice_address")
    String noticeAddress;

    @Column(name = "safe_channel")
    @Enumerated(EnumType.STRING)
    SafeChannel safeChannel;

    @Column(name = "safe_contact")
    String safeContact;

    @Column(name = "contact_hours")
    String contactHours;

    @Column(name = "contact_verified_on")
    LocalDate contactVerifiedOn;

    int position;

    ContactPointView contactPoint() {
        return new ContactPointView(code, name, safeChannel, safeContact, contactHours, contactVerifiedOn);
    }
}
