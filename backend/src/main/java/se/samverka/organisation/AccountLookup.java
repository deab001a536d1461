package se.samverka.organisation;

import java.util.UUID;
import se.samverka.shared.security.Actor;

/** What other features may know about accounts. */
public interface AccountLookup {
    /** Whether this account held the role handler at its last login. */
    boolean isHandler(UUID account);

    /** Notes somebody who acts without having asked for {@code /me} first, so that what they do can name them. */
    void ensureKnown(Actor actor);
}
