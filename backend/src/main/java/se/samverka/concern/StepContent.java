package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one step of a concern says; one record for each kind. Kept as JSON, sealed under the key of the case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StepContent.ObservedEvent.class, name = "observed_event"),
    @JsonSubTypes.Type(value = StepContent.Background.class, name = "background"),
    @JsonSubTypes.Type(value = StepContent.EmergencyReferral.class, name = "emergency_referral"),
    @JsonSubTypes.Type(value = StepContent.Triage.class, name = "triage"),
    @JsonSubTypes.Type(value = StepContent.Assignment.class, name = "assignment"),
    @JsonSubTypes.Type(value = StepContent.Assessment.class, name = "assessment"),
    @JsonSubTypes.Type(value = StepContent.Measure.class, name = "measure"),
    @JsonSubTypes.Type(value = StepContent.FollowUp.class, name = "follow_up"),
    @JsonSubTypes.Type(value = StepContent.HandOver.class, name = "hand_over"),
    @JsonSubTypes.Type(value = StepContent.Referral.class, name = "referral"),
    @JsonSubTypes.Type(value = StepContent.TakeBack.class, name = "take_back"),
    @JsonSubTypes.Type(value = StepContent.ClosureProposed.class, name = "closure_proposed"),
    @JsonSubTypes.Type(value = StepContent.ReopeningProposed.class, name = "reopening_proposed"),
    @JsonSubTypes.Type(value = StepContent.ProposalRejected.class, name = "proposal_rejected"),
    @JsonSubTypes.Type(value = StepContent.Closure.class, name = "closure"),
    @JsonSubTypes.Type(value = StepContent.Reopening.class, name = "reopening")})
@Schema(description = "What the step says, by its `kind`.", discriminatorProperty = "kind",
        oneOf = {StepContent.ObservedEvent.class, StepContent.Background.class, StepContent.EmergencyReferral.class,
            StepContent.Triage.class, StepContent.Assignment.class, StepContent.Assessment.class,
            StepContent.Measure.class, StepContent.FollowUp.class, StepContent.HandOver.class, StepContent.Referral.class,
            StepContent.TakeBack.class, StepContent.ClosureProposed.class,
            StepContent.ReopeningProposed.class, StepContent.ProposalRejected.class, StepContent.Closure.class,
            StepContent.Reopening.class},
        discriminatorMapping = {
            @DiscriminatorMapping(value = "observed_event", schema = StepContent.ObservedEvent.class),
            @DiscriminatorMapping(value = "background", schema = StepContent.Background.class),
            @DiscriminatorMapping(value = "emergency_referral", schema = StepContent.EmergencyReferral.class),
            @DiscriminatorMapping(value = "triage", schema = StepContent.Triage.class),
            @DiscriminatorMapping(value = "assignment", schema = StepContent.Assignment.class),
            @DiscriminatorMapping(value = "assessment", schema = StepContent.Assessment.class),
            @DiscriminatorMapping(value = "measure", schema = StepContent.Measure.class),
            @DiscriminatorMapping(value = "follow_up", schema = StepContent.FollowUp.class),
            @DiscriminatorMapping(value = "hand_over", schema = StepContent.HandOver.class),
            @DiscriminatorMapping(value = "referral", schema = StepContent.Referral.class),
            @DiscriminatorMapping(value = "take_back", schema = StepContent.TakeBack.class),
            @DiscriminatorMapping(value = "closure_proposed", schema = StepContent.ClosureProposed.class),
            @DiscriminatorMapping(value = "reopening_proposed", schema = StepContent.ReopeningProposed.class),
            @DiscriminatorMapping(value = "proposal_rejected", schema = StepContent.ProposalRejected.class),
            @DiscriminatorMapping(value = "closure", schema = StepContent.Closure.class),
            @DiscriminatorMapping(value = "reopening", schema = StepContent.Reopening.class)})
public sealed interface StepContent {

    @Schema(name = "ObservedEventStep", description = "Something that was seen, heard or read.")
    record ObservedEvent(String whatHappened, LocalDate occurredOn, DatePrecision datePrecision, String place,
            PlaceKind placeKind, Provenance source, String quotedWords) implements StepContent {
    }

    @Schema(name = "BackgroundStep", description = "What the reporter added besides the events.")
    record Background(String alreadyTried, String protectiveFactors, String beliefHintAnswer) implements StepContent {
    }

    @Schema(name = "EmergencyReferralStep", description = "The emergency number, the police or the Security Service was contacted.")
    record EmergencyReferral(EmergencyService service, LocalDate referredOn, String note) implements StepContent {
    }

    @Schema(name = "TriageStep", description = "The coordinator's sorting.")
    record Triage(boolean danger, SubjectKind subjectKind, EventType eventType, Urgency urgency,
            ChildReport childReport, String note) implements StepContent {
    }

    @Schema(name = "AssignmentStep", description = "A handler was given the concern.")
    record Assignment(UUID handlerId, String note) implements StepContent {
    }

    @Schema(name = "AssessmentStep", description = "A named person's weighing of risk and protective factors.")
    record Assessment(List<String> riskFactors, List<String> protectiveFactors, String noProtectiveFactorsBecause,
            Urgency urgency, Conclusion conclusion, String summary) implements StepContent {
    }

    @Schema(name = "MeasureStep", description = "Something that is done about it.")
    record Measure(PreventionLevel preventionLevel, String description, String responsible, LocalDate followUpOn)
            implements StepContent {
    }

    @Schema(name = "FollowUpStep", description = "How it went.")
    record FollowUp(LocalDate heldOn, FollowUpResult result, String note, LocalDate nextFollowUpOn) implements StepContent {
    }

    @Schema(name = "HandOverStep", description = "The concern was handed over to somebody who takes it from here.")
    record HandOver(UUID handOverId, String recipient) implements StepContent {
    }

    @Schema(name = "ReferralStep", description = "Somebody was asked for help with the concern, which stays here.")
    record Referral(UUID handOverId, String recipient) implements StepContent {
    }

    @Schema(name = "TakeBackStep", description = "A hand-over came to nothing and the concern is back.")
    record TakeBack(UUID handOverId, String reason) implements StepContent {
    }

    @Schema(name = "ClosureProposedStep", description = "Closing was proposed; somebody else decides.")
    record ClosureProposed(ClosureOutcome outcome, String reason) implements StepContent {
    }

    @Schema(name = "ReopeningProposedStep", description = "Reopening was proposed; somebody else decides.")
    record ReopeningProposed(String reason) implements StepContent {
    }

    @Schema(name = "ProposalRejectedStep", description = "The second person said no.")
    record ProposalRejected(ProposalKind proposal, String reason) implements StepContent {
    }

    @Schema(name = "ClosureStep", description = "The concern was closed.")
    record Closure(ClosureOutcome outcome, String reason) implements StepContent {
    }

    @Schema(name = "ReopeningStep", description = "The concern was reopened.")
    record Reopening(String reason) implements StepContent {
    }

    /** Whether a report to social services was made for the child, or why none is owed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChildReport(boolean made, LocalDate madeOn, String receiver, String reason) {
    }
}
