package se.samverka.identity;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What is known of a person. Each field is sealed by itself; give no more than is needed.")
public record IdentityDetails(
        @FreeText(max = 200) @Schema(description = "Name.", examples = "Person Ett") String name,
        @Schema(description = "Year of birth, four digits. With the name it finds an earlier concern about the same person.", pattern = "^(19|20)[0-9]{2}$", examples = "2009") String birthYear,
        @Schema(description = "Personal identity or coordination number: twelve digits, or ten with - or +. Only together with numberJustification.", maxLength = 13) String personalIdentityNumber,
        @FreeText(max = 500) @Schema(description = "Why the number is clearly needed (data protection act 3:10).") String numberJustification,
        @Schema(description = "Phone number. Answered in international form.", maxLength = 30, examples = "+46701740605") String phone,
        @Schema(description = "E-mail address.", maxLength = 254) String email,
        @FreeText(max = 300) @Schema(description = "Address, or where the person is met.") String address) {

    Map<IdentityField, String> given() {
        Map<IdentityField, String> given = new EnumMap<>(IdentityField.class);
        put(given, IdentityField.NAME, name);
        put(given, IdentityField.BIRTH_YEAR, birthYear);
        put(given, IdentityField.PERSONAL_IDENTITY_NUMBER, personalIdentityNumber);
        put(given, IdentityField.NUMBER_JUSTIFICATION, numberJustification);
        put(given, IdentityField.PHONE, phone);
        put(given, IdentityField.EMAIL, email);
        put(given, IdentityField.ADDRESS, address);
        return given;
    }

    private static void put(Map<IdentityField, String> given, IdentityField field, String value) {
        if (value != null) {
            given.put(field, value);
        }
    }

    /** The name of the field in this record, for a pointer. */
    static String nameOf(IdentityField field) {
        return switch (field) {
            case NAME -> "name";
            case BIRTH_YEAR -> "birthYear";
            case PERSONAL_IDENTITY_NUMBER -> "personalIdentityNumber";
            case NUMBER_JUSTIFICATION -> "numberJustification";
            case PHONE -> "phone";
            case EMAIL -> "email";
            case ADDRESS -> "address";
        };
    }
}
