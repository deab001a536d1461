package se.samverka.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kind of organisation the plan works with (plan § 6.2). */
@Entity
@Immutable
@Table(name = "actor_type")
public class ActorType {
    @Id
    String code;

    String name;

    int position;
}
