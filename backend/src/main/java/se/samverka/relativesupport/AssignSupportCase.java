package se.samverka.relativesupport;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gives the support case to a handler, who can open it from then on; an earlier handler no longer can.")
public record AssignSupportCase(@NotNull @Schema(required = true, description = "One of /handlers.") UUID handlerId) {
}
