package se.samverka.rights.request;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "A request in the register: where it stands. Nobody is named.")
public record RightsRequestItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) RightsRequestKind kind,
        @Schema(required = true) RightsRequestStatus status,
        @Schema(required = true) RequesterKind requesterKind,
        @Schema(required = true, description = "The Swedish day it came.") LocalDate receivedOn,
        @Schema(required = true, description = "Who received it.") PersonRef receivedBy,
        @Schema(required = true, description = "By when it is answered: one month, or three when extended.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn while it is not answered; 0 when not overdue.") int overdueDays,
        @Schema(required = true, description = "Whether two months were added.") boolean extended,
        @Schema(nullable = true, examples = "2026-0042", description = "The case it is about; null while it is about none.") String caseNumber,
        @Schema(nullable = true, description = "Where it is filed (diarienummer).") String registrationNumber) {
}
