package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A concern as its reporter may follow it: its progress and nothing more (domain § 2.3).")
public record MyConcern(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) Progress progress) {

    /** What a reporter may know. */
    public enum Progress {
        RECEIVED("received"), WITH_RIGHT_PERSON("with_right_person"), FINISHED("finished");

        private final String code;

        Progress(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    static MyConcern of(Concern concern) {
        Progress progress = switch (concern.status()) {
            case RECEIVED -> Progress.RECEIVED;
            case CLOSED -> Progress.FINISHED;
            default -> Progress.WITH_RIGHT_PERSON;
        };
        return new MyConcern(concern.id(), concern.caseNumber(), concern.receivedAt(), progress);
    }
}
