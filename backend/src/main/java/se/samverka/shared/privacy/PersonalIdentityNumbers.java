package se.samverka.shared.privacy;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Swedish personal identity and coordination numbers in running text (folkbokföringslagen 18 §). */
public final class PersonalIdentityNumbers {
    // Bounded repetition only: linear however hostile the text is.
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9])(?:(?:18|19|20)[0-9]{2}|[0-9]{2})[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ ]?[-+–]?[ ]?[0-9]{4}(?![0-9])");

    private PersonalIdentityNumbers() {
    }

    public static boolean occursIn(String text) {
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("[ .–-]", "").replace("+", "");
            if (isValid(digits)) {
                return true;
            }
        }
        return false;
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
