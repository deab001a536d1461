package se.samverka.disclosure.mailbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A request for data. The case number is that of the X-Case-Number header.")
public record SubmitRequest(
        @NotNull @FreeText(max = 120) @Schema(required = true, description = "The police unit that asks.", examples = "Polismyndigheten, lokalpolisområde Umeå") String unit,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "What is asked for, and about whom: a name if need be, never a personal identity number; that is told by telephone.") String asked,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What it is needed for.") String neededFor,
        @Pattern(regexp = "[a-z0-9_]{2,40}", message = "unknown_value")
        @Schema(description = "The legal basis pointed to; a code from the catalogue.", examples = "act_2025_170_section_6") String claimedBasis,
        @Schema(description = "By when an answer is wanted; not in the past.") LocalDate answerBy) {
}
