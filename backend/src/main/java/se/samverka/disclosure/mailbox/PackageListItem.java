package se.samverka.disclosure.mailbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A package in the own mailbox, unopened.")
public record PackageListItem(
        @Schema(required = true) UUID id,
        @Schema(nullable = true, description = "The own request it answers; null for what was sent unasked.") UUID requestId,
        @Schema(required = true, description = "When it was sent.") Instant sentAt,
        @Schema(nullable = true, description = "The Swedish day its receipt was given.") LocalDate receivedOn,
        @Schema(nullable = true, description = "When something in it was last corrected or disputed: open it again.") Instant correctedAt) {

    static PackageListItem of(DisclosurePackage sent) {
        return new PackageListItem(sent.id(), sent.requestId(), sent.sentAt(), sent.receivedOn(), sent.correctedAt());
    }
}
