package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Gives the concern to a handler, who can open it from then on; an earlier handler no longer can.")
public record AssignConcern(
        @NotNull @Schema(required = true, description = "One of /handlers.") UUID handlerId,
        @FreeText(max = 1000) String note) {
}
