package se.samverka.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A main part of the municipality's organisation (plan § 5.2). */
@Entity
@Immutable
@Table(name = "sector")
public class Sector {
    @Id
    String code;

    String name;

    String[] aliases;

    int position;
}
