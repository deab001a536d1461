package se.samverka.civilsociety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "An organisation as it should be.")
public record SaveCivilOrganisation(
        @NotNull @FreeText(max = 120) @Schema(required = true, description = "Its name.", examples = "Rundviks byaförening") String name,
        @NotNull @Schema(required = true) CivilOrganisationKind kind,
        @Size(min = 1, max = 200) @Schema(description = "Its own page, https; absent when it has none.", examples = "https://byaforeningen.example") String website,
        @NotNull @Size(max = 10) @Schema(required = true, description = "Its contacts. Empty for one that has left.") List<@NotNull @Valid CivilContact> contacts,
        @NotNull @Schema(required = true, description = "Whether the municipality works with it; false when it has left.") Boolean active) {
}
