package se.samverka.shared.problem;

import java.util.List;
import java.util.Locale;

/** The languages that answers are written in. Swedish unless English is asked for first. */
public enum Language {
    SWEDISH, ENGLISH;

    private static final List<Locale> OFFERED = List.of(new Locale("sv"), Locale.ENGLISH);

    /** @param acceptLanguage the header as sent, or null; anything unreadable gives Swedish */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return SWEDISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return Locale.ENGLISH.equals(best) ? ENGLISH : SWEDISH;
        } catch (IllegalArgumentException unreadable) {
            return SWEDISH;
        }
    }
}
