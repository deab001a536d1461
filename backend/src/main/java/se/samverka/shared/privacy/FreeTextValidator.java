package se.samverka.shared.privacy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public class FreeTextValidator implements ConstraintValidator<FreeText, String> {
    private int max;

    @Override
    public void initialize(FreeText constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        String code = text == null ? null : faultOf(text);
        if (code == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code).addConstraintViolation();
        return false;
    }

    private String faultOf(String text) {
        if (text.codePointCount(0, text.length()) > max) {
            return "too_long";
        }
        if (text.codePoints().allMatch(FreeTextValidator::isSpace)) {
            return "blank";
        }
        return PersonalIdentityNumbers.occursIn(text) ? "personal_identity_number" : null;
    }

    /** Also no-break spaces and zero-width characters, which look empty. */
    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
