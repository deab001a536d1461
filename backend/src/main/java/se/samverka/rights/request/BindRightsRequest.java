package se.samverka.rights.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.rights.CaseNumbers;

@Schema(description = "The case the request is about.")
public record BindRightsRequest(
        @NotNull @Pattern(regexp = CaseNumbers.PATTERN) @Schema(required = true, examples = "2026-0042") String caseNumber) {
}
