package se.samverka.organisation;

/** What other features may know about sectors. */
public interface SectorLookup {
    boolean exists(String code);
}
