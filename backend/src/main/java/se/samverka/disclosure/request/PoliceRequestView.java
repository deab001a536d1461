package se.samverka.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A request as the coordinator opens it. Opening is logged.")
public record PoliceRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "The police unit that asks.", examples = "Polismyndigheten, lokalpolisområde Umeå") String unit,
        @Schema(required = true) RequestStatus status,
        @Schema(required = true, description = "When it came in.") Instant receivedAt,
        @Schema(nullable = true, description = "By when they want an answer.") LocalDate answerBy,
        @Schema(required = true, description = "What was asked.") RequestContent content,
        @Schema(nullable = true, description = "The case it was taken up in.") UUID concernId,
        @Schema(nullable = true, description = "Why it was refused here, without concerning a case.") String reason,
        @Schema(nullable = true, description = "What the one who asked was told besides the no.") String noteToRecipient,
        @Schema(nullable = true, description = "When it was refused.") Instant decidedAt,
        @Schema(required = true, description = "Whether it can still be taken up or refused here.") boolean open) {
}
