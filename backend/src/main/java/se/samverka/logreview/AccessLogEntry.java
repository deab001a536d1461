package se.samverka.logreview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "That somebody read something of a case.")
public record AccessLogEntry(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When.") Instant readAt,
        @Schema(required = true, description = "Who.") PersonRef by,
        @Schema(required = true, pattern = "^(concern|support_case)$", examples = "concern", description = "What sort of case it is: concern or support_case.") String caseKind,
        @Schema(required = true, description = "The case's id, for listing all reads of it.") UUID concernId,
        @Schema(nullable = true, examples = "2026-0042", description = "Its number; null once it is erased, and for support for relatives, which has none.") String caseNumber,
        @Schema(required = true, description = "What was read: an action of the audit log.", examples = "concern.opened") String action,
        @Schema(nullable = true, description = "By what right, as a code, where that was noted.", examples = "handler") String as,
        @Schema(nullable = true, description = "Which fields of an identity, with commas, where that was noted.", examples = "name,phone") String fields) {
}
