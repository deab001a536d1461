package se.samverka.training.requirement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The terms of a requirement, which can be changed.")
public record RequirementTerms(
        @NotNull @Schema(required = true) RequirementPriority priority,
        @Pattern(regexp = "^[a-z0-9_]{2,40}$") @Schema(nullable = true, description = "Code of the sector with which the priority was agreed; absent while it has not been.", examples = "utbildning") String agreedSectorCode,
        @Schema(nullable = true, description = "The day it was agreed; given with the sector.") LocalDate agreedOn,
        @NotNull @Schema(required = true, description = "By when it is to be completed.") LocalDate dueOn,
        @Min(1) @Max(120) @Schema(nullable = true, description = "For how many months a completion is valid; absent when it is for good.", examples = "24") Integer validityMonths) {
}
