package se.samverka.shared.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One event of the audit log. Holds ids, codes and states only.")
public record AuditEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When, UTC. The first moment of the Swedish day when actorKind is public: no more is kept.") Instant recordedAt,
        @Schema(required = true, description = "The actor's id at the identity provider; for the public a fingerprint of the receipt.") UUID actorId,
        @Schema(required = true, description = "person, machine, system or public (anonymous, with a receipt).", examples = "person") String actorKind,
        @Schema(required = true, description = "What was done.", examples = "concern.opened") String action,
        @Schema(required = true, description = "The kind of thing it was done to.", examples = "concern") String subjectKind,
        @Schema(nullable = true, description = "The thing's id; null for what is no single thing.") UUID subjectId,
        @Schema(required = true, description = "De-identified particulars.") Map<String, String> snapshot,
        @Schema(required = true, description = "The request's trace id.") String traceId) {

    static AuditEventView of(AuditEvent event) {
        return new AuditEventView(event.id(), event.recordedAt(), event.actorId(), event.actorKind(), event.action(),
                event.subjectKind(), event.subjectId(), event.snapshot(), event.traceId());
    }
}
