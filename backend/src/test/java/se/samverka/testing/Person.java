package se.samverka.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.security.Role;

/** Invented people, one for each role and a second where somebody else must decide. */
public enum Person {
    TEACHER(1, "Lovisa Norberg", Role.STAFF),
    COORDINATOR(2, "Sara Hedman", Role.STAFF, Role.COORDINATOR),
    OTHER_COORDINATOR(3, "Nils Åkerlund", Role.STAFF, Role.COORDINATOR),
    HANDLER(4, "Hanna Wikström", Role.STAFF, Role.HANDLER),
    OTHER_HANDLER(5, "Omar Lindqvist", Role.STAFF, Role.HANDLER),
    SECTOR_LEAD(6, "Petra Sundin", Role.STAFF, Role.SECTOR_LEAD),
    GROUP_MEMBER(7, "Gunnar Bäck", Role.GROUP_MEMBER),
    POLICE_LIAISON(8, "Karin Ström", Role.POLICE_LIAISON),
    AUDITOR(9, "David Ek", Role.STAFF, Role.AUDITOR),
    ADMIN(10, "Alva Nyström", Role.STAFF, Role.ADMIN),
    NOBODY(11, "Inger Utan Roll"),
    PRINCIPAL(12, "Ragnhild Fors", Role.STAFF, Role.PRINCIPAL),
    OTHER_ADMIN(13, "Mats Forsell", Role.STAFF, Role.ADMIN);

    private final UUID id;
    private final String fullName;
    private final Set<String> roles;

    Person(int number, String fullName, String... roles) {
        this.id = new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
        this.fullName = fullName;
        this.roles = Set.of(roles);
    }

    public UUID id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    /** The work address that the login brings. */
    public String address() {
        return name().toLowerCase().replace('_', '.') + "@kommun.example";
    }

    /** The sector that the login brings; none for some. */
    public Optional<String> sector() {
        return switch (this) {
            case TEACHER, SECTOR_LEAD, PRINCIPAL -> Optional.of("utbildning");
            case HANDLER, OTHER_HANDLER -> Optional.of("omsorg");
            default -> Optional.empty();
        };
    }

    /** The personnel groups that the login brings; none for some. */
    public List<String> personnelGroups() {
        return switch (this) {
            case TEACHER -> List.of("larare");
            case HANDLER, OTHER_HANDLER -> List.of("socialtjanst");
            case PRINCIPAL -> List.of("rektor", "chef");
            default -> List.of();
        };
    }

    public Set<String> roles() {
        return roles;
    }
}
