package se.samverka.identity.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "A request to open the identity of a case that is not one's own.")
public record AccessRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(nullable = true, description = "The concern: for who decides, and for who asked once it is granted; null when there is none of that number.") UUID concernId,
        @Schema(required = true) AccessRequestStatus status,
        @Schema(required = true, description = "Who asked.") PersonRef requestedBy,
        @Schema(required = true, description = "When it was asked for.") Instant requestedAt,
        @Schema(required = true, description = "Why.") String reason,
        @Schema(nullable = true, description = "Who decided.") PersonRef decidedBy,
        @Schema(nullable = true, description = "When it was decided.") Instant decidedAt,
        @Schema(nullable = true, description = "The decision in words.") String decision,
        @Schema(nullable = true, description = "Until when it lasts, when it was granted.") Instant validUntil,
        @Schema(required = true, description = "What the caller can do now.") Set<AccessRequestAction> allowedActions) {
}
