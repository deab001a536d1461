package se.samverka.concern;

import java.time.Instant;
import java.util.UUID;

/**
 * A closed concern in codes: what decides how long it is kept, and what its row of statistics keeps.
 *
 * @param sectorCode null when unknown
 */
public record ClosedConcern(UUID id, String caseNumber, ClosureOutcome outcome, Instant receivedAt, Instant closedAt,
        SubjectKind subjectKind, EventType eventType, ConcernSource source, String sectorCode) {

    static ClosedConcern of(Concern concern) {
        return new ClosedConcern(concern.id(), concern.caseNumber(), concern.closureOutcome(), concern.receivedAt(),
                concern.closedAt(), concern.subjectKind(), concern.eventType(), concern.source(), concern.sectorCode());
    }
}
