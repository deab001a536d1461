package se.samverka.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "account")
public class Account {
    @Id
    private UUID id;

    private String name;

    private String[] roles;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Account() {
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean holds(String role) {
        return Arrays.asList(roles).contains(role);
    }

    boolean differsFrom(String otherName, Set<String> otherRoles) {
        return !name.equals(otherName) || !Set.of(roles).equals(otherRoles);
    }
}
