package se.samverka.rights;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "From now on the case, or everything, can be read and not changed.")
public record RestrictProcessing(
        @Pattern(regexp = CaseNumbers.PATTERN) @Schema(nullable = true, examples = "2026-0042",
                description = "Which case; absent when everything is restricted.") String caseNumber,
        @NotNull @Schema(required = true, description = "True to restrict everything: nothing can be registered or changed anywhere, no new concern either.") Boolean everything,
        @NotNull @Schema(required = true) RestrictionGround ground,
        @FreeText(max = 40) @Pattern(regexp = CaseNumbers.REGISTRATION_NUMBER) @Schema(nullable = true, examples = "KS-2026-118",
                description = "Where the decision and its reasons are filed (diarienummer).") String registrationNumber) {
}
