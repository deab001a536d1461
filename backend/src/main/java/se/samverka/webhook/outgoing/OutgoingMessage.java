package se.samverka.webhook.outgoing;

import java.util.List;

/**
 * What is sent, and where to.
 *
 * @param id      the same at every attempt
 * @param secrets the present one, and the former while it counts
 * @param body    JSON
 */
public record OutgoingMessage(String id, String address, List<String> secrets, String body) {
    /** Secrets are in nobody's log. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
