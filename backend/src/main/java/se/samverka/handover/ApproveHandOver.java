package se.samverka.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The second person's approval of one package.")
public record ApproveHandOver(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "invalid") @Schema(required = true, description = "The hash of the package that was read.") String packageHash) {
}
