package se.samverka.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "The coordinator's sorting. A concern about a child is not sorted without an answer about the report to social services.")
public record TriageConcern(
        @NotNull @Schema(required = true, description = "Whether somebody is in danger now.") Boolean danger,
        @NotNull @Schema(required = true) SubjectKind subjectKind,
        @NotNull @Schema(required = true) EventType eventType,
        @NotNull @Schema(required = true) Urgency urgency,
        @Valid @Schema(description = "Required when subjectKind is child; not sent otherwise.") ChildReportAnswer childReport,
        @FreeText(max = 4000) @Schema(description = "The reasoning. Required when what was said to concern a child or an employee is sorted as something else.") String note) {

    @Schema(description = "The child gate (SoL 2025:400 ch. 19 § 1): either made with its date, or a reason why no harm to a child is suspected. A consultation is no report.")
    public record ChildReportAnswer(
            @NotNull @Schema(required = true, description = "Whether the report was made.") Boolean made,
            @Schema(description = "The day it was made. Required when made.") LocalDate madeOn,
            @FreeText(max = 200) @Schema(description = "The function that took it.") String receiver,
            @FreeText(max = 2000) @Schema(description = "Why no report is owed. Required when not made.") String reason) {

        StepContent.ChildReport content() {
            return new StepContent.ChildReport(made, madeOn, receiver, reason);
        }
    }

    StepContent.Triage content() {
        return new StepContent.Triage(danger, subjectKind, eventType, urgency,
                childReport == null ? null : childReport.content(), note);
    }
}
