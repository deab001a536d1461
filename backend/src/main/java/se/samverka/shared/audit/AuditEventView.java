package se.samverka.shared.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One event of the audit log. Holds ids, codes and states only.")
public record AuditEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When, UTC. The first moment of the Swedish day when actorKind is public: no more is kept.") Instant recordedAt,
        @Schema(nullable = true, description = "The actor's id at the identity provider; for the public a fingerprint of the receipt. Null for what a reporter did who has been forgotten since.") UUID actorId,
        @Schema(required = true, description = "person, machine, system, public (anonymous, with a receipt), or forgotten: the reporter of a case whose details have been erased.", examples = "person") String actorKind,
        @Schema(required = true, description = "What was done.", examples = "concern.opened") String action,
        @Schema(required = true, description = "The kind of thing it was done to.", examples = "concern") String subjectKind,
        @Schema(nullable = true, description = "The thing's id; null for what is no single thing.") UUID subjectId,
        @Schema(required = true, description = "De-identified particulars.") Map<String, String> snapshot,
        @Schema(nullable = true, description = "The request's trace id; null for the public and for a forgotten reporter.") String traceId) {

    private static final String FORGOTTEN = "forgotten";

    static AuditEventView of(AuditEvent event) {
        return new AuditEventView(event.id(), event.recordedAt(), event.actorId(), event.actorKind(), event.action(),
                event.subjectKind(), event.subjectId(), event.snapshot(), event.traceId());
    }

    /** What a reporter did, without who that was. */
    static AuditEventView ofForgotten(AuditEvent event) {
        return new AuditEventView(event.id(), event.recordedAt(), null, FORGOTTEN, event.action(),
                event.subjectKind(), event.subjectId(), event.snapshot(), null);
    }
}
