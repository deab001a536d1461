package se.samverka.shared.security;

/** The realm roles of the staff, and what they have in common. Constants, because annotations need them. */
public final class Role {
    /** Samordnare: leads the group and triages concerns, de-identified. */
    public static final String COORDINATOR = "coordinator";
    /** Handläggare: works with the concerns assigned to them. */
    public static final String HANDLER = "handler";
    /** Rektor: decides about the own school's data; sees what they were asked to decide, never the case. */
    public static final String PRINCIPAL = "principal";
    /** Sektorchef: own sector, no case text. */
    public static final String SECTOR_LEAD = "sector_lead";
    /** Any employee. */
    public static final String STAFF = "staff";
    /** Member of the cooperation group, also from outside the municipality. */
    public static final String GROUP_MEMBER = "group_member";
    /** Kommunpolis as a person in the group. */
    public static final String POLICE_LIAISON = "police_liaison";
    /** Data protection officer and log reviewer. */
    public static final String AUDITOR = "auditor";
    /** System administrator; never case content. */
    public static final String ADMIN = "admin";

    /** Anybody who is logged in and is no machine. Given here, never by the realm. */
    public static final String PERSON = "person";

    private Role() {
    }
}
