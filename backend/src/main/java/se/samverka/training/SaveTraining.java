package se.samverka.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A training as it should be.")
public record SaveTraining(
        @NotNull @FreeText(max = 120) @Schema(required = true, examples = "Hantera och utreda oro", description = "What it is called.") String name,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "What one learns, in plain words.") String description,
        @NotNull @Size(min = 1, max = 10) @Schema(required = true, description = "What it is about.") List<@NotNull TrainingContent> contents,
        @Min(1) @Max(9999) @Schema(description = "How long it takes; absent when that is not said.") Integer minutes,
        @NotNull @Schema(required = true) TrainingForm form,
        @NotNull @Schema(required = true) TrainingDepth depth,
        @NotNull @FreeText(max = 200) @Schema(required = true, examples = "CVE (Brå)", description = "Who gives it; no person's name.") String provider,
        @Size(min = 1, max = 300) @Schema(description = "Where it is found, https; absent when it is nowhere.", examples = "https://www.cve.se") String link,
        @NotNull @Pattern(regexp = "^[a-z]{2,3}$") @Schema(required = true, description = "Its language, ISO 639.", examples = "sv") String language,
        @NotNull @Schema(required = true) TrainingStatus status,
        @FreeText(max = 300) @Schema(description = "Where this is known from; absent when it is the municipality's own.") String source) {
}
