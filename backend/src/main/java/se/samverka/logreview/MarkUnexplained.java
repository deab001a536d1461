package se.samverka.logreview;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "That the visit is not explained, and why.")
public record MarkUnexplained(
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "Why, and what is done about it. Read by the reader.") String reason) {
}
