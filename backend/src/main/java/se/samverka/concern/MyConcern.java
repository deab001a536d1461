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
        @Schema(required = true) Progress progress,
        @Schema(nullable = true, description = "About a child: what social services answered; null until they have.") Investigation investigation) {

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

        static Progress of(Concern concern) {
            return switch (concern.status()) {
                case RECEIVED -> RECEIVED;
                case CLOSED -> FINISHED;
                default -> WITH_RIGHT_PERSON;
            };
        }
    }

    static MyConcern of(Concern concern, Investigation investigation) {
        return new MyConcern(concern.id(), concern.caseNumber(), concern.receivedAt(), Progress.of(concern), investigation);
    }
}
