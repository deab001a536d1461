package se.samverka.shared.privacy;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A personal identity or coordination number in the one place where one may be given: the sealed identity. */
public final class PersonalIdentityNumber {
    private static final Pattern FORM = Pattern.compile("(?:((?:18|19|20)[0-9]{2})([0-9]{4})[-+]?|([0-9]{2})([0-9]{4})([-+]))([0-9]{4})");
    private static final Options COORDINATION_BUT_NO_INTERIM_NUMBERS = new Options(true, false);
    private static final int COORDINATION_DAYS = 60;

    private PersonalIdentityNumber() {
    }

    /**
     * @param text twelve digits, with or without a mark before the last four; or ten, with {@code -}, or {@code +} from the
     *             year in which the person turns a hundred
     * @return twelve digits; empty when it is no such number, or of somebody not yet born
     */
    public static Optional<String> normalised(String text, LocalDate today) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String rest = (form.group(2) == null ? form.group(4) : form.group(2)) + form.group(6);
        int year = form.group(1) == null ? latestYear(form, today) : Integer.parseInt(form.group(1));
        if (form.group(1) == null && !isBorn(year, rest, today)) {
            year -= 100;
        }
        String digits = year + rest;
        return isBorn(year, rest, today) && isValid(digits) ? Optional.of(digits) : Optional.empty();
    }

    /** Of ten digits: the latest year they can mean. */
    private static int latestYear(Matcher form, LocalDate today) {
        int latest = today.getYear() - (form.group(5).equals("+") ? 100 : 0);
        return latest - Math.floorMod(latest - Integer.parseInt(form.group(3)), 100);
    }

    private static boolean isBorn(int year, String rest, LocalDate today) {
        int day = Integer.parseInt(rest.substring(2, 4));
        try {
            return !LocalDate.of(year, Integer.parseInt(rest.substring(0, 2)),
                    day > COORDINATION_DAYS ? day - COORDINATION_DAYS : day).isAfter(today);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static boolean isValid(String digits) {
        try {
            new Personnummer(digits, COORDINATION_BUT_NO_INTERIM_NUMBERS);
            return !digits.startsWith("000", 8);
        } catch (PersonnummerException | RuntimeException noNumber) {
            return false;
        }
    }
}
