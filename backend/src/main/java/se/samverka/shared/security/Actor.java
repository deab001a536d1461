package se.samverka.shared.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who carries out a use case.
 *
 * @param id    a person's subject of the token, a machine's id in the registry; a fixed id for the system's own jobs; the
 *              fingerprint of the receipt for the public
 * @param name  as the identity provider knows it; empty for machines
 * @param roles realm roles; only people have any
 */
public record Actor(UUID id, String name, Kind kind, Set<String> roles) {

    /** What sort of caller it is. */
    public enum Kind { PERSON, MACHINE, SYSTEM, PUBLIC }

    private static final UUID SYSTEM_ID = new UUID(0x5a3e_7000_0000_4000L, 0x8000_0000_0000_0001L);

    /** A job of this system, acting by itself. @param job the job's name, kept in the audit log */
    public static Actor system(String job) {
        return new Actor(SYSTEM_ID, job, Kind.SYSTEM, Set.of());
    }

    /** Somebody unknown, who comes through the public door with a receipt. */
    static Actor holderOf(UUID receipt) {
        return new Actor(receipt, "", Kind.PUBLIC, Set.of());
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean is(UUID someone) {
        return id.equals(someone);
    }
}
