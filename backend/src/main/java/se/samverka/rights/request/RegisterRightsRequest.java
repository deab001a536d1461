package se.samverka.rights.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.rights.CaseNumbers;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Somebody asks for a right of theirs.")
public record RegisterRightsRequest(
        @NotNull @Schema(required = true) RightsRequestKind kind,
        @NotNull @Schema(required = true) RequesterKind requesterKind,
        @NotNull @Schema(required = true) RequestChannel channel,
        @NotNull @Schema(required = true, description = "The Swedish day it came: the month runs from it.") LocalDate receivedOn,
        @NotNull @Valid @Schema(required = true, description = "Who asks, and what.") RequesterParticulars requester,
        @FreeText(max = 40) @Pattern(regexp = CaseNumbers.REGISTRATION_NUMBER) @Schema(nullable = true, examples = "KS-2026-118",
                description = "Where it is filed (diarienummer).") String registrationNumber) {
}
