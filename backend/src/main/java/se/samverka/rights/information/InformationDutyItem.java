package se.samverka.rights.information;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether the person of a case has been told: codes and days, nothing of the case.")
public record InformationDutyItem(
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true) InformationStatus status,
        @Schema(required = true, description = "The Swedish day the data came in; the month runs from it.") LocalDate obtainedOn,
        @Schema(nullable = true, description = "By when the person is told, or the delay looked at again; null when nothing is due.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays) {
}
