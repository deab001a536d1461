package se.samverka.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing to correct, and where.")
public record FieldError(
        @Schema(required = true, description = "JSON pointer (RFC 6901) into the request body, or the parameter's name after '?'.",
                examples = "#/observedEvents/0/whatHappened") String pointer,
        @Schema(required = true, description = "Stable machine code.", examples = "required") String code,
        @Schema(required = true, description = "What to do, in the language asked for.", examples = "Fyll i det här.") String detail) {
}
