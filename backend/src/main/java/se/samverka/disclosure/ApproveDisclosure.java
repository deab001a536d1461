package se.samverka.disclosure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Approves one package and no other.")
public record ApproveDisclosure(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(required = true, description = "The packageHash of what was read.") String packageHash) {
}
