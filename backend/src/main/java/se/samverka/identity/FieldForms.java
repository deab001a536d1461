package se.samverka.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverka.shared.privacy.PersonalIdentityNumber;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What may stand in a field, in the one form in which it is kept; and the forms in which equals are equal. */
final class FieldForms {
    // Lengths are bounded before a pattern is tried.
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PHONE_MARKS = Pattern.compile("[ ()/-]");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private FieldForms() {
    }

    /**
     * @param pointer to the details, for example {@code #/details}
     * @throws ProblemException validation-failed, naming every field that cannot be right and repeating none
     */
    static Map<IdentityField, String> checked(IdentityDetails details, String pointer, LocalDate today) {
        Map<IdentityField, String> checked = new EnumMap<>(IdentityField.class);
        List<FieldError> errors = new ArrayList<>();
        details.given().forEach((field, value) -> formOf(field, value, today).ifPresentOrElse(
                form -> checked.put(field, form),
                () -> errors.add(new FieldError(pointer + "/" + IdentityDetails.nameOf(field), codeOf(field), null))));
        boolean number = details.personalIdentityNumber() != null;
        if (number != (details.numberJustification() != null)) {
            errors.add(new FieldError(pointer + (number ? "/numberJustification" : "/personalIdentityNumber"), "required", null));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, errors);
        }
        return checked;
    }

    private static Optional<String> formOf(IdentityField field, String value, LocalDate today) {
        return switch (field) {
            case NAME, ADDRESS, NUMBER_JUSTIFICATION -> Optional.of(value.strip());
            case BIRTH_YEAR -> YEAR.matcher(value).matches() && Integer.parseInt(value) <= today.getYear() ? Optional.of(value) : Optional.empty();
            case PERSONAL_IDENTITY_NUMBER -> PersonalIdentityNumber.normalised(value, today);
            case PHONE -> phone(value);
            case EMAIL -> value.length() <= LONGEST_EMAIL && EMAIL.matcher(value).matches() ? Optional.of(value) : Optional.empty();
        };
    }

    /** In international form (E.164); without a country it is Swedish. */
    private static Optional<String> phone(String value) {
        if (value.length() > LONGEST_PHONE) {
            return Optional.empty();
        }
        String digits = PHONE_MARKS.matcher(value.replace("(0)", "")).replaceAll("").replaceFirst("^00", "+").replaceFirst("^0", "+46");
        return PHONE.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    private static String codeOf(IdentityField field) {
        return switch (field) {
            case BIRTH_YEAR -> "year_unreadable";
            case PERSONAL_IDENTITY_NUMBER -> "number_unreadable";
            case PHONE -> "phone_unreadable";
            case EMAIL -> "email_unreadable";
            case NAME, ADDRESS, NUMBER_JUSTIFICATION -> "invalid";
        };
    }

    /** Two spellings of one name that differ in case, marks or the order of its parts are the same. */
    static String nameWithYear(String name, String birthYear) {
        String[] parts = BETWEEN_WORDS.split(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        Arrays.sort(parts);
        return String.join(" ", parts).strip() + "|" + birthYear;
    }
}
