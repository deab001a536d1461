package se.samverka.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One erasing: the dry run, its approval, its protocol.")
public record RetentionRunView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) RetentionRunStatus status,
        @Schema(nullable = true, description = "Who asked for the dry run.") String proposedBy,
        @Schema(required = true, description = "When; what was due then is listed.") Instant proposedAt,
        @Schema(nullable = true, description = "Who approved it.") String approvedBy,
        @Schema(nullable = true, description = "When it was approved.") Instant approvedAt,
        @Schema(nullable = true, description = "When it was done or withdrawn.") Instant endedAt,
        @Schema(required = true, description = "What it lists, has erased and has kept.") RetentionCounts counts,
        @Schema(required = true, description = "Whether the reader may approve it now: never who proposed it.") boolean mayApprove,
        @Schema(required = true, description = "Whether the reader may withdraw it now.") boolean mayWithdraw) {
}
