package se.samverka.identity.access;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Why not.")
public record RefuseIdentityAccess(
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "The reason, which the one who asked reads.") String reason) {
}
