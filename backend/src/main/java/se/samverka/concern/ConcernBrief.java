package se.samverka.concern;

import java.time.Instant;
import java.util.UUID;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/**
 * A concern in the few facts that features beside it need: no case text.
 *
 * @param handlerId null while nobody is assigned
 * @param closedAt  null while it is open
 * @param restricted whether it may be read and nothing else (GDPR 18)
 */
public record ConcernBrief(UUID id, String caseNumber, int version, ConcernStatus status, SubjectKind subjectKind,
        EventType eventType, Urgency urgency, ConcernSource source, UUID handlerId, Instant receivedAt, Instant closedAt,
        ClosureOutcome closureOutcome, boolean restricted) {

    public boolean isHandledBy(UUID someone) {
        return someone.equals(handlerId);
    }

    /** The coordinator and the assigned handler. To see a concern is not to work with it: who has broken the glass only reads. */
    public boolean isWorkedWithBy(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON && (actor.is(Role.COORDINATOR) || actor.is(Role.HANDLER) && isHandledBy(actor.id()));
    }

    public boolean isClosed() {
        return status == ConcernStatus.CLOSED;
    }

    static ConcernBrief of(Concern concern) {
        return new ConcernBrief(concern.id(), concern.caseNumber(), concern.version(), concern.status(), concern.subjectKind(),
                concern.eventType(), concern.urgency(), concern.source(), concern.handlerId(), concern.receivedAt(),
                concern.closedAt(), concern.closureOutcome(), concern.isRestricted());
    }
}
