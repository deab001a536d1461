package se.samverka.civilsociety;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A function of an organisation and how it is reached at work.")
public record CivilContact(
        @NotNull @FreeText(max = 80) @Schema(required = true, description = "What the contact is in the organisation.", examples = "Ordförande") String function,
        @NotNull @Schema(required = true) CivilContactChannel channel,
        @NotNull @Size(min = 1, max = 200) @Schema(required = true, description = "The organisation's number or address in that channel; nobody's private one.", examples = "kansliet@byaforeningen.example") String address,
        @FreeText(max = 80) @Schema(nullable = true, description = "The name of the contact person, when the organisation has given it.", examples = "Karin Exempel") String person) {
}
