package se.samverka.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is to be different. A field that is neither set nor removed stays as it is, unseen.")
public record ChangeIdentity(
        @NotNull @Schema(required = true, description = "Whether the person is protected in the population register (skyddad identitet).") Boolean protectedIdentity,
        @NotNull @Valid @Schema(required = true, description = "The fields to set; absent ones stay.") IdentityDetails set,
        @NotNull @Size(max = 7) @Schema(required = true, description = "The fields to remove.") Set<@NotNull IdentityField> remove) {
}
