package se.samverka.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ConcernPart;

@Schema(description = "What of a case can leave it, to choose from.")
public record HandOverOptions(
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true, description = "Every part, in the order of the case.") List<ConcernPart> parts) {
}
