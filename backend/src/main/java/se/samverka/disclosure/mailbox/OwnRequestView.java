package se.samverka.disclosure.mailbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.disclosure.request.RequestStatus;

@Schema(description = "How far an own request has come. Never whether somebody is known to the municipality.")
public record OwnRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "received until there is an answer; never in_review.") RequestStatus status,
        @Schema(required = true, description = "When it came in.") Instant receivedAt,
        @Schema(nullable = true, description = "By when an answer was wanted.") LocalDate answerBy,
        @Schema(nullable = true, description = "What is told besides a no.") String noteToRecipient) {
}
