package se.samverka.disclosure.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the police asked.")
public record RequestContent(
        @Schema(required = true, description = "What is asked for.") String asked,
        @Schema(required = true, description = "What they need it for.") String neededFor,
        @Schema(description = "The legal basis they point to; a code from /legal-bases.", examples = "act_2025_170_section_6") String claimedBasis,
        @Schema(required = true, description = "Their own case number.") String caseNumber) {
}
