package se.samverka.shared.partner;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One call of a partner's system, with the reason it stated.")
public record PartnerCallView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The calling system.") UUID callerId,
        @Schema(required = true, description = "When.") Instant calledAt,
        @Schema(required = true, description = "The operation's id in the contract.", examples = "readPolicePackage") String operation,
        @Schema(nullable = true, description = "What it was about; null when it was about no one thing.") UUID aboutId,
        @Schema(required = true, description = "The reason stated.") String reason,
        @Schema(required = true, description = "The caller's own case number.") String caseNumber) {
}
