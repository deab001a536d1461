package se.samverka.concern;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the reporter gets at once.")
public record ConcernReceipt(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number to refer to.", examples = "2026-0042") String caseNumber,
        @Schema(required = true) ConcernStatus status,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true, description = "What happens next, by code: the coordinator triages it the same working day (triage_same_working_day); in danger, call 112 first (call_112_first).", examples = "triage_same_working_day") NextStep nextStep) {

    /** What the reporter is told. */
    public enum NextStep {
        TRIAGE_SAME_WORKING_DAY("triage_same_working_day"), CALL_112_FIRST("call_112_first");

        private final String code;

        NextStep(String code) {
            this.code = code;
        }

        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return code;
        }
    }

    static ConcernReceipt of(Concern concern) {
        boolean callFirst = concern.urgency() == Urgency.IMMEDIATE && !concern.emergencyCalled();
        return new ConcernReceipt(concern.id(), concern.caseNumber(), concern.status(), concern.receivedAt(),
                callFirst ? NextStep.CALL_112_FIRST : NextStep.TRIAGE_SAME_WORKING_DAY);
    }
}
