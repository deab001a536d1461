package se.samverka.organisation;

/** What other features may know about personnel groups. */
public interface PersonnelGroupLookup {
    boolean isPersonnelGroup(String code);
}
