package se.samverka.civilsociety;

import java.util.UUID;

/**
 * What the public door does with mail about routines. The present actor is somebody unknown; who holds a token of a mail
 * acts by its fingerprint, and row security shows that one subscription.
 */
public interface RoutineSubscriptionVerbs {
    /** Sends a mail that asks for confirmation, unless the address has been asked or gets mail already, or nobody may read the routine. */
    void ask(String routineAddress, String email);

    UUID confirmerBy(String token);

    /** @return false when there is nothing to confirm (any more) */
    boolean confirm();

    UUID enderBy(String token);

    /** Erases the subscription, if there is one. */
    void end();
}
