package se.samverka.intervention.kind;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PreventionLevel;

@Schema(description = "A kind of intervention that the municipality can offer.")
public record InterventionKindView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) PreventionLevel level,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(required = true, description = "What it is, in plain words.") String description,
        @Schema(required = true, description = "Whom it is meant for.") String targetGroup,
        @Schema(required = true, description = "The function that gives it.") String provider,
        @Schema(required = true, description = "The function that may decide it.") String decidedBy,
        @Schema(required = true) EvidenceGrade evidence,
        @Schema(nullable = true, description = "Where that is told; null while nobody has looked.") String evidenceSource,
        @Schema(nullable = true) RequiredGround ground,
        @Schema(required = true, description = "Whether new ones may be planned.") boolean active,
        @Schema(required = true, description = "What the caller can do with it.") Set<InterventionKindAction> allowedActions) {
}
