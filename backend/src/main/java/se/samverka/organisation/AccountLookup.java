package se.samverka.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other features may know about accounts. */
public interface AccountLookup {
    /** Whether this account held the role handler at its last login. */
    boolean isHandler(UUID account);

    /** Names by id; ids that are not known here are left out. */
    Map<UUID, String> namesOf(Collection<UUID> accounts);
}
