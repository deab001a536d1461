package se.samverka.concern;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One time the concern, its journal or the identity of somebody in it was opened.")
public record ConcernRead(
        @Schema(required = true) Instant at,
        @Schema(required = true) PersonRef by,
        @Schema(required = true, description = "What was read: concern.opened, concern.journal_read, or an opening in a feature beside it, for example identity.opened.", examples = "concern.opened") String action,
        @Schema(nullable = true, description = "Which fields of the identity were opened, as codes separated by commas.", examples = "name,phone") String fields) {
}
