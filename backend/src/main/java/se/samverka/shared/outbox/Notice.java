package se.samverka.shared.outbox;

import java.util.Arrays;

/** The notices there are. None says what or whom it is about. */
public enum Notice {
    CONCERNS_RECEIVED("concerns_received", "Det finns något nytt att sortera i Samverka",
            "Något har kommit in som ska sorteras i dag.\n\nLogga in för att se vad: %s\n\nMejlet innehåller inga uppgifter om ärendet. Svara inte på det.");

    private final String code;
    private final String subject;
    private final String body;

    Notice(String code, String subject, String body) {
        this.code = code;
        this.subject = subject;
        this.body = body;
    }

    String code() {
        return code;
    }

    String subject() {
        return subject;
    }

    String body(String address) {
        return body.formatted(address);
    }

    static Notice of(String code) {
        return Arrays.stream(values()).filter(notice -> notice.code.equals(code)).findFirst().orElseThrow();
    }
}
