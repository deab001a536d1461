package se.samverka.civilsociety;

import java.util.Arrays;
import se.samverka.routine.RoutineTitle;

/** The mails to who has asked for mail about a routine. They say which routine, and nothing of what it says. */
enum SubscriptionLetter {
    CONFIRM("subscription_confirm", "Bekräfta att du vill ha mejl när en rutin ändras",
            "Någon har bett om mejl till den här adressen när rutinen ”%s” ändras.\n\nBekräfta här: %s"),
    CHANGED("subscription_changed", "En rutin har ändrats", "Rutinen ”%s” har en ny version: %s"),
    WITHDRAWN("subscription_withdrawn", "En rutin gäller inte längre", "Rutinen ”%s” gäller inte längre. De rutiner som gäller finns här: %s");

    private final String code;
    private final String subject;
    private final String body;

    SubscriptionLetter(String code, String subject, String body) {
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

    String body(RoutineTitle routine, String link) {
        return body.formatted(routine.name(), link);
    }

    static SubscriptionLetter of(String code) {
        return Arrays.stream(values()).filter(letter -> letter.code.equals(code)).findFirst().orElseThrow();
    }
}
