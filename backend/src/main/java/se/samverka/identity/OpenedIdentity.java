package se.samverka.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The fields that were opened, and no others.")
public record OpenedIdentity(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) IdentityOf whose,
        @Schema(description = "What the case text calls the subject; absent for a reporter.", examples = "person 1") String pseudonym,
        @Schema(description = "Name.") String name,
        @Schema(description = "Year of birth.", examples = "2009") String birthYear,
        @Schema(description = "Personal identity or coordination number, twelve digits.") String personalIdentityNumber,
        @Schema(description = "Why the number is kept.") String numberJustification,
        @Schema(description = "Phone number in international form.") String phone,
        @Schema(description = "E-mail address.") String email,
        @Schema(description = "Address, or where the person is met.") String address) {

    static OpenedIdentity of(SealedIdentity identity, Map<IdentityField, String> values) {
        return new OpenedIdentity(identity.id(), identity.version(), identity.whose(), identity.pseudonym(),
                values.get(IdentityField.NAME), values.get(IdentityField.BIRTH_YEAR),
                values.get(IdentityField.PERSONAL_IDENTITY_NUMBER), values.get(IdentityField.NUMBER_JUSTIFICATION),
                values.get(IdentityField.PHONE), values.get(IdentityField.EMAIL), values.get(IdentityField.ADDRESS));
    }
}
