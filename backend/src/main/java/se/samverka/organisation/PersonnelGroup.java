package se.samverka.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A group of staff that trainings are required of (plan § 8). */
@Entity
@Immutable
@Table(name = "personnel_group")
public class PersonnelGroup {
    @Id
    String code;

    String name;

    @Column(name = "first_line")
    boolean firstLine;

    int position;
}
