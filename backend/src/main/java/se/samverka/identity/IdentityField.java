package se.samverka.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** One value of an identity. Each is sealed, opened and handed over by itself. */
public enum IdentityField {
    NAME("name"), BIRTH_YEAR("birth_year"), PERSONAL_IDENTITY_NUMBER("personal_identity_number"),
    /** Why the number is needed: it is never kept without (data protection act 3:10). */
    NUMBER_JUSTIFICATION("number_justification"),
    PHONE("phone"), EMAIL("email"), ADDRESS("address");

    @EnumeratedValue
    private final String code;

    IdentityField(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** For an audit event: which fields, never what they say. */
    public static String codesOf(Collection<IdentityField> fields) {
        return fields.stream().sorted().map(IdentityField::code).collect(Collectors.joining(","));
    }

    static IdentityField of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst().orElseThrow();
    }

    static Set<IdentityField> of(String[] codes) {
        EnumSet<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        Arrays.stream(codes).map(IdentityField::of).forEach(fields::add);
        return fields;
    }

    static String[] codes(Collection<IdentityField> fields) {
        return fields.stream().sorted().map(IdentityField::code).toArray(String[]::new);
    }
}
