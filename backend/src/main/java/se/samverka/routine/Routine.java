package se.samverka.routine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A routine: its name and address. What it says is in its versions. */
@Entity
@Table(name = "routine")
public class Routine {
    @Id
    private UUID id;

    @Version
    private int version;

    private String address;

    @Enumerated(EnumType.STRING)
    private RoutineTopic topic;

    private String name;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_because")
    private String retiredBecause;

    protected Routine() {
    }

    Routine(UUID id, StartRoutine command, Instant now) {
        this.id = id;
        this.address = command.address();
        this.topic = command.topic();
        this.name = command.name();
        this.startedAt = now;
    }

    void retire(String because, Instant now) {
        retiredAt = now;
        retiredBecause = because;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String address() {
        return address;
    }

    RoutineTopic topic() {
        return topic;
    }

    String name() {
        return name;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    Instant retiredAt() {
        return retiredAt;
    }

    String retiredBecause() {
        return retiredBecause;
    }
}
