package se.samverka.training.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody whom a unit has named to know more than others (plan § 8). Kept when it is over, so that coverage of a day is what it was. */
@Entity
@DynamicUpdate
@Table(name = "training_key_person")
public class KeyPerson {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "named_by")
    private UUID namedBy;

    protected KeyPerson() {
    }

    KeyPerson(UUID id, UUID employeeId, LocalDate today, UUID namedBy) {
        this.id = id;
        this.employeeId = employeeId;
        this.fromOn = today;
        this.namedBy = namedBy;
    }

    void end(LocalDate today) {
        untilOn = today;
    }

    boolean isOver() {
        return untilOn != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
