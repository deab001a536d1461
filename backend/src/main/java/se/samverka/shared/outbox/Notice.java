package se.samverka.shared.outbox;

import java.util.Arrays;

/** The mails there are. None says what or whom it is about. */
public enum Notice {
    CONCERNS_RECEIVED("concerns_received", "Det finns något nytt att sortera i Samverka",
            "Något har kommit in som ska sorteras i dag."),
    SOMETHING_NEW("something_new", "Något nytt väntar på dig i Samverka",
            "Något har hänt som du behöver se."),
    ALARM("alarm", "Läs genast i Samverka",
            "Något har hänt som du behöver se genast."),
    ONE_THING("one_thing", "Du har en sak i Samverka",
            "Du har en oläst notis."),
    SEVERAL_THINGS("several_things", "Du har %d saker i Samverka",
            "Du har olästa notiser.");

    private static final String END = "\n\nLogga in för att se vad: %s\n\nMejlet innehåller inga uppgifter om ärendet. Svara inte på det.";

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

    /** @param things how many wait; only some mails say it */
    String subject(Integer things) {
        return subject.formatted(things);
    }

    String body(String origin) {
        return body + END.formatted(origin);
    }

    static Notice of(String code) {
        return Arrays.stream(values()).filter(notice -> notice.code.equals(code)).findFirst().orElseThrow();
    }
}
