package se.samverka.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a list shows of a concern, read without the rest of it. */
record ConcernLine(UUID id, String caseNumber, ConcernStatus status, SubjectKind subjectKind, EventType eventType, Urgency urgency,
        String sectorCode, Instant receivedAt, LocalDate dueOn, UUID handlerId, String handlerName, ProposalKind proposalKind,
        boolean restricted, boolean disputed) {

    static final String SELECT = "select c.id, c.caseNumber, c.status, c.subjectKind, c.eventType, c.urgency, c.sectorCode, c.receivedAt,"
            + " c.dueOn, c.handlerId, c.handlerName, c.proposalKind, c.restricted, c.disputed from Concern c where ";

    PersonRef handler() {
        return handlerId == null ? null : new PersonRef(handlerId, handlerName);
    }
}
