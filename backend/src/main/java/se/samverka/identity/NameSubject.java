package se.samverka.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Who a concern is about, as its reporter states it. Sealed at once: the coordinator never sees it, and the reporter not again.")
public record NameSubject(
        @NotNull @Pattern(regexp = "person [1-9]", message = "invalid") @Schema(required = true, description = "What the concern's text calls the person.", examples = "person 1") String pseudonym,
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "Name.", examples = "Person Ett") String name,
        @Schema(description = "Year of birth, four digits.", pattern = "^(19|20)[0-9]{2}$", examples = "2009") String birthYear,
        @Schema(description = "Phone number.", maxLength = 30, examples = "0701740605") String phone,
        @FreeText(max = 300) @Schema(description = "Address, or where the person is met.") String address) {

    IdentityDetails details() {
        return new IdentityDetails(name, birthYear, null, null, phone, null, address);
    }
}
