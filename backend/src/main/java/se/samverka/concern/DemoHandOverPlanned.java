package se.samverka.concern;

import java.util.UUID;

/**
 * An invented concern was planned to be handed over: for the feature that does it, as the handler would.
 *
 * @param recipient the recipient's name in the directory
 */
public record DemoHandOverPlanned(UUID concernId, String recipient, UUID handler) {
}
