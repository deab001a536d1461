package se.samverka.organisation;

import java.util.List;
import java.util.UUID;
import se.samverka.shared.security.Actor;

/** What other features may know about accounts. */
public interface AccountLookup {
    /** Whether this account held the role handler at its last login. */
    boolean isHandler(UUID account);

    /** Accounts that held this realm role at their last login. */
    List<UUID> holdersOf(String role);

    /** Notes somebody who acts without having asked for {@code /me} first, so that what they do can name them. */
    void ensureKnown(Actor actor);
}
