package se.samverka.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "How a reporter can be reached, as they state it. Sealed at once: only who receives the case opens it.")
public record ReporterContact(
        @FreeText(max = 200) @Schema(description = "Name.", examples = "Person Två") String name,
        @Schema(description = "Phone number.", maxLength = 30, examples = "+46701740605") String phone,
        @Schema(description = "E-mail address.", maxLength = 254) String email) {

    IdentityDetails details() {
        return new IdentityDetails(name, null, null, null, phone, email, null);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "contact";
    }
}
