package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something the caller should do with a concern.")
public record ConcernTask(
        @Schema(required = true) Kind kind,
        @Schema(required = true) UUID concernId,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true) Urgency urgency,
        @Schema(nullable = true, description = "By when.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays) {

    /** What is to be done. */
    public enum Kind {
        TRIAGE_CONCERN("triage_concern"), ASSIGN_CONCERN("assign_concern"), ASSESS_CONCERN("assess_concern"),
        ACT_ON_CONCERN("act_on_concern"), FOLLOW_UP_CONCERN("follow_up_concern"), CLOSE_CONCERN("close_concern"),
        DECIDE_PROPOSAL("decide_proposal");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    static ConcernTask of(Kind kind, Concern concern, LocalDate today) {
        return new ConcernTask(kind, concern.id(), concern.caseNumber(), concern.urgency(), concern.dueOn(),
                ConcernListItem.overdueDays(concern, today));
    }
}
