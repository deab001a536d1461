package se.samverka.identity.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "For how long.")
public record GrantIdentityAccess(
        @NotNull @Min(1) @Max(14) @Schema(required = true, description = "Days from now, 1 to 14.") Integer days,
        @FreeText(max = 1000) @Schema(description = "What the decision rests on.") String note) {
}
