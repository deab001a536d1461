package se.samverka.shared.problem;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words for each field error code, from {@code field-messages*.properties}. */
public final class FieldMessages {
    private FieldMessages() {
    }

    /** Both languages, for answers that explain without being errors. */
    public static Wording of(String code) {
        return new Wording(of(code, Language.SWEDISH), of(code, Language.ENGLISH));
    }

    static String of(String code, Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ENGLISH : new Locale("sv");
        ResourceBundle words = ResourceBundle.getBundle("field-messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            return words.getString(code);
        } catch (MissingResourceException unknown) {
            return words.getString("invalid");
        }
    }
}
