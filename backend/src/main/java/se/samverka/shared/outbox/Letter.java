package se.samverka.shared.outbox;

import java.util.Map;

/** A mail to somebody who is no user, as it is sent. */
public record Letter(String address, String subject, String body, Map<String, String> headers) {
    /** Never in a log. */
    @Override
    public String toString() {
        return "letter";
    }
}
