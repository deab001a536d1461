package se.samverka.shared.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether the sealed audit log is whole. Keep `headHash` outside the system: only then is a restored old copy found out.")
public record ChainVerification(
        @Schema(required = true, description = "True when every batch holds.") boolean whole,
        @Schema(required = true, description = "Events checked before the end or the first fault.", examples = "1204") long eventsChecked,
        @Schema(description = "Events not sealed yet; sealing runs every minute.", examples = "3") Long eventsUnsealed,
        @Schema(description = "Number of the last batch.", examples = "88") Long headNumber,
        @Schema(description = "Hash of the last batch, SHA-256 in hexadecimal.") String headHash,
        @Schema(description = "When the last batch was sealed.") Instant headSealedAt,
        @Schema(description = "The first batch that does not hold.") Long firstBrokenBatch,
        @Schema(description = "What is wrong with it.") String fault) {

    static ChainVerification whole(AuditBatch head, long checked, long unsealed) {
        return head == null
                ? new ChainVerification(true, checked, unsealed, null, null, null, null, null)
                : new ChainVerification(true, checked, unsealed, head.number(), head.hash(), head.sealedAt(), null, null);
    }

    static ChainVerification broken(long batch, long checked, String fault) {
        return new ChainVerification(false, checked, null, null, null, null, batch, fault);
    }
}
