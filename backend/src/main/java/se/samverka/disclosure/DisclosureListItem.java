package se.samverka.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.RecipientKind;

@Schema(description = "A disclosure in the list of its case: where it stands, no text.")
public record DisclosureListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) DisclosureStatus status,
        @Schema(required = true) Direction direction,
        @Schema(required = true) RecipientKind recipientKind,
        @Schema(nullable = true, description = "The legal basis's code; null until something was prepared.", examples = "act_2025_170_section_6") String basisCode,
        @Schema(required = true) Instant startedAt,
        @Schema(nullable = true, description = "When it was granted or refused.") Instant decidedAt,
        @Schema(nullable = true, description = "When it was sent.") Instant sentAt,
        @Schema(nullable = true, description = "The Swedish day the recipient got it.") LocalDate receivedOn) {

    static DisclosureListItem of(Disclosure disclosure) {
        return new DisclosureListItem(disclosure.id(), disclosure.status(), disclosure.direction(), disclosure.recipientKind(),
                disclosure.preparation() == null ? null : disclosure.preparation().basisCode(), disclosure.startedAt(),
                disclosure.decision() == null ? null : disclosure.decision().at(),
                disclosure.sending() == null ? null : disclosure.sending().at(), disclosure.receivedOn());
    }
}
