package se.samverka.disclosure.mailbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.disclosure.content.PackageContent;

@Schema(description = "A package as it was decided. Each opening is logged and shown to whoever works with the case.")
public record PackageView(
        @Schema(required = true) UUID id,
        @Schema(nullable = true, description = "The own request it answers; null for what was sent unasked.") UUID requestId,
        @Schema(required = true, description = "When it was sent.") Instant sentAt,
        @Schema(required = true, description = "What is given.") PackageContent content,
        @Schema(required = true, description = "Keyed hash of what is given, in hexadecimal: the receipt names it.") String contentHash,
        @Schema(nullable = true, description = "The Swedish day its receipt was given.") LocalDate receivedOn,
        @Schema(nullable = true, description = "When something in it was last corrected or disputed: ask the sender before relying on it.") Instant correctedAt) {
}
