package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A note of the case.")
public record JournalEntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) JournalKind kind,
        @Schema(required = true, description = "The day it is about.") LocalDate occurredOn,
        @Schema(required = true) String text,
        @Schema(required = true, description = "working: its author may change it; locked: corrected only by a new entry.") State state,
        @Schema(nullable = true, description = "The locked entry that this one corrects.") UUID corrects,
        @Schema(required = true) PersonRef by,
        @Schema(required = true) Instant writtenAt,
        @Schema(nullable = true) Instant lockedAt,
        @Schema(required = true, description = "Whether the caller may change or lock it.") boolean mayEdit) {

    /** Whether it can still be changed. */
    public enum State {
        WORKING("working"), LOCKED("locked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
