package se.samverka.concern;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One time the concern or its journal was opened.")
public record ConcernRead(
        @Schema(required = true) Instant at,
        @Schema(required = true) PersonRef by,
        @Schema(required = true, description = "concern.opened or concern.journal_read.", examples = "concern.opened") String action) {
}
