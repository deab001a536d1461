package se.samverka.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    int position;
}
