package se.samverka.civilsociety;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An organisation of civil society.")
public record CivilOrganisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Its name.") String name,
        @Schema(required = true) CivilOrganisationKind kind,
        @Schema(nullable = true, description = "Its own page; null when it has none.") String website,
        @Schema(required = true, description = "Its contacts; none for one that has left.") List<CivilContact> contacts,
        @Schema(required = true, description = "Whether the municipality works with it.") boolean active,
        @Schema(nullable = true, description = "When it left; null while active.") LocalDate leftOn,
        @Schema(required = true, description = "What the caller can do with it now.") Set<CivilOrganisationAction> allowedActions) {
}
