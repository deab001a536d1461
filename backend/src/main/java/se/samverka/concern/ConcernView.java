package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.crypto.CaseSeal;

@Schema(description = "A concern as its coordinator or handler opens it. Opening is logged and can be seen by others who may open it.")
public record ConcernView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) ConcernStatus status,
        @Schema(required = true) SubjectKind subjectKind,
        @Schema(required = true) EventType eventType,
        @Schema(required = true) Urgency urgency,
        @Schema(required = true) ConcernSource source,
        @Schema(required = true, description = "Whether the reporter owed the report by their work and said so without login; they are then owed an answer.") boolean mandated,
        @Schema(required = true, description = "Whether it is known how to reach the reporter. What it is, only who receives the case can open.") boolean reporterContactHeld,
        @Schema(nullable = true) String sectorCode,
        @Schema(required = true) Instant receivedAt,
        @Schema(nullable = true, description = "By when the present step is due.") LocalDate dueOn,
        @Schema(required = true) int overdueDays,
        @Schema(nullable = true) PersonRef handler,
        @Schema(required = true, description = "Whether 112 or the police was contacted.") boolean emergencyCalled,
        @Schema(nullable = true, description = "For a child: whether the report to social services was made.") Boolean childReportMade,
        @Schema(nullable = true, description = "When that report was made.") LocalDate childReportOn,
        @Schema(nullable = true) ClosureOutcome closureOutcome,
        @Schema(nullable = true) Instant closedAt,
        @Schema(required = true, description = "Whether processing is restricted: it can be read and not changed.") boolean restricted,
        @Schema(required = true, description = "Whether the person it is about contests something in it.") boolean disputed,
        @Schema(nullable = true, description = "What waits for a second person.") ProposalView proposal,
        @Schema(required = true, description = "What was observed and done, oldest first.") List<ConcernStepView> steps,
        @Schema(required = true, description = "What the reader can do now.") Set<ConcernAction> allowedActions,
        @Schema(required = true, description = "Closing with one of these becomes a proposal that somebody else decides.") List<ClosureOutcome> outcomesNeedingSecondPerson,
        @JsonProperty("_links") @Schema(required = true) ConcernLinks links) {

    @Schema(description = "What one person proposed and another decides.")
    public record ProposalView(@Schema(required = true) ProposalKind kind,
            @Schema(nullable = true) ClosureOutcome outcome,
            @Schema(required = true) String reason,
            @Schema(required = true) PersonRef proposedBy,
            @Schema(required = true) Instant proposedAt) {
    }

    @Schema(description = "Where to go from here, relative to the server.")
    public record ConcernLinks(@Schema(required = true) String self, @Schema(required = true) String journalEntries,
            @Schema(required = true) String history, @Schema(required = true) String reads) {

        static ConcernLinks of(UUID id) {
            String self = "/api/v1/concerns/" + id;
            return new ConcernLinks(self, self + "/journal-entries", self + "/history", self + "/reads");
        }
    }

    @Schema(name = "ConcernStep", description = "One thing that was observed or done.")
    public record ConcernStepView(@Schema(required = true) UUID id,
            @Schema(required = true, description = "When it was written down.") Instant at,
            @Schema(nullable = true, description = "Who wrote it; null for what the reporter handed in.") PersonRef by,
            @Schema(required = true) StepContent content,
            @Schema(required = true, description = "How it is to be read instead, oldest first; none when it holds as it stands.") List<StepCorrection> corrections,
            @Schema(nullable = true, description = "Since when the person it is about contests it; null when it is not contested.") LocalDate disputedSince) {

        static ConcernStepView of(ConcernStep step, CaseMarks marks, CaseSeal seal) {
            PersonRef by = step.byName() == null ? null : new PersonRef(step.byId(), step.byName());
            return new ConcernStepView(step.id(), step.at(), by, step.content(seal), marks.correctionsOf(step.id()), marks.disputedSince(step.id()));
        }
    }

    static ConcernView of(Concern concern, boolean reporterContactHeld, List<ConcernStep> steps, CaseMarks marks,
            Set<ConcernAction> allowed, LocalDate today, CaseSeal seal) {
        ProposalView proposal = concern.hasProposal()
                ? new ProposalView(concern.proposalKind(), concern.proposalOutcome(), concern.proposalReason(seal),
                        concern.proposer(), concern.proposedAt())
                : null;
        return new ConcernView(concern.id(), concern.caseNumber(), concern.version(), concern.status(),
                concern.subjectKind(), concern.eventType(), concern.urgency(), concern.source(), concern.isMandated(),
                reporterContactHeld, concern.sectorCode(), concern.receivedAt(), concern.dueOn(),
                ConcernListItem.overdueDays(concern.dueOn(), today), concern.handler(), concern.emergencyCalled(), concern.childReportMade(), concern.childReportOn(),
                concern.closureOutcome(), concern.closedAt(), concern.isRestricted(), concern.isDisputed(), proposal,
                steps.stream().map(step -> ConcernStepView.of(step, marks, seal)).toList(), allowed,
                Arrays.stream(ClosureOutcome.values()).filter(concern::needsSecondPerson).toList(),
                ConcernLinks.of(concern.id()));
    }
}
