package se.samverka.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which fields to open. Ask for those that are needed now: the log says which were opened.")
public record OpenIdentity(
        @NotNull @Size(min = 1, max = 7) @Schema(required = true, description = "The fields.") Set<@NotNull IdentityField> fields) {
}
