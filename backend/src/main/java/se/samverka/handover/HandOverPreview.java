package se.samverka.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.legalbasis.AgeGroup;
import se.samverka.legalbasis.RecipientKind;

@Schema(description = "Exactly what would leave. Nothing has been sent.")
public record HandOverPreview(
        @Schema(required = true, description = "What would leave.") HandOverPackage contents,
        @Schema(required = true, description = "Keyed hash of the package in hexadecimal, to send with it.") String packageHash,
        @Schema(required = true, description = "The concern's version, for If-Match when it is sent.") int concernVersion,
        @Schema(required = true, description = "What the recipient is to the catalogue of legal bases.") RecipientKind legalRecipient,
        @Schema(required = true) AgeGroup ageGroup,
        @Schema(required = true, description = "Whether somebody else has to approve it before it is sent (safeguard 8).") boolean needsSecondPerson) {
}
