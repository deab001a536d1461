package se.samverka.rights.information;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "That the person was told, or why not.")
public record NoteInformation(
        @NotNull @Schema(required = true) InformationOutcome outcome,
        @Schema(nullable = true, description = "The day the person was told. Only with `informed`.") LocalDate informedOn,
        @Schema(nullable = true) InformationChannel channel,
        @Schema(nullable = true) InformationGround ground,
        @FreeText(max = 2000) @Schema(nullable = true, description = "Why the ground applies here. Required unless `informed`.") String reason,
        @Schema(nullable = true, description = "When a delay is looked at again, at most three months ahead. Only with `delayed`.") LocalDate reviewOn) {
}
