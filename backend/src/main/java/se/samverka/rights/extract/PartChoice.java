package se.samverka.rights.extract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.extract.MaskGround;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What becomes of one part: shown, shown with passages masked, or masked whole.")
public record PartChoice(
        @NotNull @Size(max = 100) @Schema(required = true, description = "The part, as the options name it.", examples = "concern.number") String key,
        @Schema(nullable = true) MaskGround ground,
        @Size(max = 50) @Schema(nullable = true, description = "Passages that are masked, word for word as the part has them, each with the ground. Absent with a ground: all of it is masked.") List<@NotNull @FreeText(max = 1000) String> passages) {

    boolean masksAll() {
        return ground != null && !masksPassages();
    }

    boolean masksPassages() {
        return passages != null && !passages.isEmpty();
    }
}
