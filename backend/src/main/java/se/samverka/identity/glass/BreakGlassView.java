package se.samverka.identity.glass;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "That somebody opened a case that is not theirs.")
public record BreakGlassView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true, description = "The concern it opens.") UUID concernId,
        @Schema(required = true, description = "Who did it.") PersonRef openedBy,
        @Schema(required = true, description = "From when.") Instant openedAt,
        @Schema(required = true, description = "Until when, at the latest.") Instant validUntil,
        @Schema(nullable = true, description = "When it was ended before that.") Instant endedAt,
        @Schema(required = true, description = "Whether the case is open to them now.") boolean open,
        @Schema(required = true) GlassReason reasonKind,
        @Schema(required = true, description = "Why, in words.") String reason,
        @Schema(nullable = true, description = "Who reviewed it; null while that is to be done.") PersonRef reviewedBy,
        @Schema(nullable = true, description = "When it was reviewed.") Instant reviewedAt,
        @Schema(nullable = true) GlassConclusion conclusion,
        @Schema(nullable = true, description = "The review in words.") String review,
        @Schema(required = true, description = "What the caller can do now.") Set<GlassAction> allowedActions) {
}
