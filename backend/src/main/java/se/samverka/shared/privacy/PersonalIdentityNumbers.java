package se.samverka.shared.privacy;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Swedish personal identity and coordination numbers in running text (folkbokföringslagen 18 §). */
public final class PersonalIdentityNumbers {
    // Bounded repetition only: linear however hostile the text is.
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9])(?:(?:18|19|20)[0-9]{2}|[0-9]{2})[ ./-]?[0-9]{2}[ ./-]?[0-9]{2}[ ]?[-+]?[ ]?[0-9]{4}(?![0-9])");

    private static final int MINUS_SIGN = 0x2212;

    private PersonalIdentityNumbers() {
    }

    public static boolean occursIn(String text) {
        Matcher matcher = CANDIDATE.matcher(folded(text));
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("[ ./+-]", "");
            if (isValid(digits)) {
                return true;
            }
        }
        return false;
    }

    /** Every script's digits, spaces and dashes as the plain ones; what is invisible is left out. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                folded.append(Character.digit(point, 10));
            } else if (type == Character.DASH_PUNCTUATION || point == MINUS_SIGN) {
                folded.append('-');
            } else if (type == Character.SPACE_SEPARATOR) {
                folded.append(' ');
            } else if (type != Character.FORMAT) {
                folded.appendCodePoint(point);
            }
        });
        return folded.toString();
    }

    private static boolean isValid(String digits) {
        try {
            new Personnummer(digits);
            return true;
        } catch (PersonnummerException | RuntimeException noNumber) {
            return false;
        }
    }
}
