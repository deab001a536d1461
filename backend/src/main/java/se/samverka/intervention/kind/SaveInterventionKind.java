package se.samverka.intervention.kind;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PreventionLevel;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A kind of intervention as it should be. Its level stays once it is there.")
public record SaveInterventionKind(
        @NotNull @Schema(required = true) PreventionLevel level,
        @NotNull @FreeText(max = 100) @Schema(required = true, examples = "Mentor", description = "What it is called.") String name,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "What it is, in plain words.") String description,
        @NotNull @FreeText(max = 200) @Schema(required = true, examples = "Unga vuxna 18–25 år", description = "Whom it is meant for.") String targetGroup,
        @NotNull @FreeText(max = 200) @Schema(required = true, examples = "Fritidsverksamheten", description = "The function that gives it; no person's name.") String provider,
        @NotNull @FreeText(max = 200) @Schema(required = true, examples = "Enhetschef i socialtjänsten", description = "The function that may decide it; no person's name.") String decidedBy,
        @NotNull @Schema(required = true) EvidenceGrade evidence,
        @FreeText(max = 300) @Schema(description = "Where that is told; absent while nobody has looked.") String evidenceSource,
        @Schema(description = "Given for the individual level and for no other.") RequiredGround ground,
        @NotNull @Schema(required = true, description = "Whether new ones may be planned.") Boolean active) {
}
