package se.samverka.rights.extract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Says which extract was reviewed.")
public record ApproveExtract(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(required = true, description = "contentHash of what was read.") String contentHash) {
}
