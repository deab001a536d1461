package se.samverka.organisation;

import java.util.UUID;

/** What other features may know about accounts. */
public interface AccountLookup {
    /** Whether this account held the role handler at its last login. */
    boolean isHandler(UUID account);
}
