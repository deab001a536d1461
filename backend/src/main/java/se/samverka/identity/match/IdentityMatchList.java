package se.samverka.identity.match;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "Whom to ask about earlier concerns about the same person. Says nothing else about them.")
public record IdentityMatchList(@Schema(required = true, description = "At most 20, the latest found first.") List<IdentityMatchView> items) {

    @Schema(name = "IdentityMatch", description = "That there is an earlier concern.")
    public record IdentityMatchView(
            @Schema(nullable = true, description = "Who handles it and is to be asked; null: ask the coordinator.") PersonRef handler,
            @Schema(required = true, description = "When it was found.") Instant foundAt) {
    }
}
