package se.samverka.relativesupport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The concern that a support case was joined with.")
public record SupportLinkView(
        @Schema(nullable = true, description = "The concern's number; null when the caller may not know of the concern.", examples = "2026-0042") String caseNumber,
        @Schema(required = true) LinkGround ground,
        @Schema(required = true, description = "How the relative agreed, or what was decided and why.") String reason,
        @Schema(required = true, description = "The day they were joined.") LocalDate linkedOn) {
}
