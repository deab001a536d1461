package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "An assessment in words; there is no score. Risk and protective factors are both weighed (safeguard 9).")
public record AssessConcern(
        @NotNull @Size(max = 10) @Schema(required = true, description = "Behaviour and circumstances that raise the risk.") List<@NotNull @FreeText(max = 1000) String> riskFactors,
        @NotNull @Size(max = 10) @Schema(required = true, description = "What protects. At least one, or the next field.") List<@NotNull @FreeText(max = 1000) String> protectiveFactors,
        @FreeText(max = 1000) @Schema(description = "Why no protective factor was found. Required when there is none.") String noProtectiveFactorsBecause,
        @NotNull @Schema(required = true) Urgency urgency,
        @NotNull @Schema(required = true) Conclusion conclusion,
        @NotNull @FreeText(max = 8000) @Schema(required = true, description = "The assessment.") String summary) {

    StepContent.Assessment content() {
        return new StepContent.Assessment(riskFactors, protectiveFactors, noProtectiveFactorsBecause, urgency, conclusion, summary);
    }
}
