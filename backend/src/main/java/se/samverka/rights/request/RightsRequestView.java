package se.samverka.rights.request;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A request with its decision. Who asks is opened by itself. Opening is logged.")
public record RightsRequestView(
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "Where it stands.") RightsRequestItem request,
        @Schema(nullable = true, description = "The case, for who may open it.") UUID concernId,
        @Schema(required = true) RequestChannel channel,
        @Schema(nullable = true) ExtensionReason extension,
        @Schema(nullable = true, description = "The day the requester was told that it takes longer.") LocalDate extensionToldOn,
        @Schema(nullable = true, description = "What was decided; null until then.") RightsDecision decision,
        @Schema(nullable = true, description = "The day the requester got the answer.") LocalDate answeredOn,
        @Schema(nullable = true) RequestChannel answerChannel,
        @Schema(required = true, description = "What the caller can do now.") Set<RightsRequestAction> allowedActions) {
}
