package se.samverka.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person as the receiver writes them down.")
public record RecordIdentity(
        @NotNull @Schema(required = true) IdentityOf whose,
        @Pattern(regexp = "person [1-9]", message = "invalid") @Schema(description = "What the case text calls the subject. Absent for a reporter.", examples = "person 1") String pseudonym,
        @NotNull @Schema(required = true, description = "Whether the person is protected in the population register (skyddad identitet). Then address, phone and e-mail are for the receiver only.") Boolean protectedIdentity,
        @NotNull @Valid @Schema(required = true, description = "What is known; at least one field.") IdentityDetails details) {
}
