package se.samverka.apiclient;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A system in the list.")
public record ApiClientListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ApiClientKind kind,
        @Schema(required = true) String name,
        @Schema(required = true) String owner,
        @Schema(required = true) ApiClientState state,
        @Schema(nullable = true, description = "When the last of its keys ends or ended; null before the first.") Instant expiresAt,
        @Schema(nullable = true, description = "When it was last used, to the hour.") Instant lastUsedAt,
        @Schema(required = true, description = "True when a proposal waits for a second administrator.") boolean awaitsSecondPerson) {

    static ApiClientListItem of(ApiClientStanding standing, Particulars particulars) {
        ApiClient client = standing.client();
        return new ApiClientListItem(client.id(), client.kind(), particulars.name(), particulars.owner(), standing.state(),
                standing.expiresAt().orElse(null), standing.lastUsedAt().orElse(null), client.hasProposal());
    }
}
