package se.samverka.handover;

import java.util.UUID;

/**
 * The recipient has taken it over. Fired in the transaction of the acknowledgement.
 *
 * @param givenUp whether the case was given up: then what only the recipient needs from now on leaves this system
 */
public record HandOverAcknowledged(UUID handOverId, UUID concernId, boolean givenUp) {
}
