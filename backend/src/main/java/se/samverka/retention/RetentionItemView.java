package se.samverka.retention;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ClosureOutcome;

@Schema(description = "One line of a run: of the dry run before, of the protocol after.")
public record RetentionItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "What is erased.") Kept erases,
        @Schema(nullable = true, examples = "2026-0042", description = "Null once the case is erased.") String caseNumber,
        @Schema(required = true, description = "SHA-256 of the case's id, in hexadecimal: shows whoever knows the id that it was erased.") String caseHash,
        @Schema(required = true, description = "How the case ended.") ClosureOutcome outcome,
        @Schema(required = true, description = "When it was closed.") LocalDate closedOn,
        @Schema(required = true, description = "Until when it was to be kept.") LocalDate dueOn,
        @Schema(required = true, description = "The rule that says so.") UUID ruleId,
        @Schema(required = true) State state,
        @Schema(nullable = true, examples = "legal_hold", description = "What kept it from being erased: legal_hold, restricted, unread_message, reopened, or a code that a later version adds.") String obstacle) {

    /** What became of it. */
    @Schema(name = "RetentionItemState")
    public enum State {
        LISTED("listed"), ERASED("erased"), POSTPONED("postponed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }

        static State of(String code) {
            return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst().orElseThrow();
        }
    }
}
