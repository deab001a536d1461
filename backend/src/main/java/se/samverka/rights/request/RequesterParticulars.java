package se.samverka.rights.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Who asks, how they are reached and what they ask. Sealed at once.")
public record RequesterParticulars(
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "Name.", examples = "Person Ett") String name,
        @NotNull @Size(max = 300) @Pattern(regexp = "\\S(.*\\S)?") @Schema(required = true, description = "Address, telephone or another way to reach them.", examples = "Storgatan 1") String contact,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "What is asked, in their words.") String wording) {
}
