package se.samverka.rights.correction;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was corrected or contested in a case. Reading it is logged.")
public record CorrectionList(
        @Schema(required = true, description = "Oldest first.") List<CorrectionView> corrections,
        @Schema(required = true, description = "Open and settled, newest first.") List<DisputeView> disputes,
        @Schema(required = true, description = "What the caller can do now.") Set<CorrectionAction> allowedActions) {
}
