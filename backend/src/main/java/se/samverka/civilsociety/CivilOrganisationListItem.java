package se.samverka.civilsociety;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An organisation in the list.")
public record CivilOrganisationListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Its name.") String name,
        @Schema(required = true) CivilOrganisationKind kind,
        @Schema(required = true, description = "Whether the municipality works with it.") boolean active,
        @Schema(nullable = true, description = "When it was last told of anything; null when never.") LocalDate lastToldOn) {
}
