package se.samverka.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A concern in a list: no case text.")
public record ConcernListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true) ConcernStatus status,
        @Schema(required = true) SubjectKind subjectKind,
        @Schema(required = true) EventType eventType,
        @Schema(required = true) Urgency urgency,
        @Schema(description = "A code from /sectors, when known.", nullable = true) String sectorCode,
        @Schema(required = true) Instant receivedAt,
        @Schema(description = "By when the present step is due; null when nothing is awaited.", nullable = true) LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays,
        @Schema(description = "Who works with it.", nullable = true) PersonRef handler,
        @Schema(required = true, description = "True when a proposal waits for a second person.") boolean awaitsSecondPerson,
        @Schema(required = true, description = "Whether processing is restricted: it can be read and not changed.") boolean restricted,
        @Schema(required = true, description = "Whether the person it is about contests something in it.") boolean disputed) {

    static ConcernListItem of(ConcernLine line, LocalDate today) {
        return new ConcernListItem(line.id(), line.caseNumber(), line.status(), line.subjectKind(), line.eventType(), line.urgency(),
                line.sectorCode(), line.receivedAt(), line.dueOn(), overdueDays(line.dueOn(), today), line.handler(),
                line.proposalKind() != null, line.restricted(), line.disputed());
    }

    static int overdueDays(LocalDate dueOn, LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) ? (int) ChronoUnit.DAYS.between(dueOn, today) : 0;
    }
}
