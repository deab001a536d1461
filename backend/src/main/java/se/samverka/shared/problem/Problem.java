package se.samverka.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error as an answer (RFC 9457). Never repeats what was sent in.")
public record Problem(
        @Schema(required = true, description = "Identifies the kind of problem; can be fetched.",
                examples = "/api/v1/problems/validation-failed") String type,
        @Schema(required = true, description = "The kind of problem in words.") String title,
        @Schema(required = true, description = "HTTP status.", examples = "422") int status,
        @Schema(required = true, description = "What the reader can do about it.") String detail,
        @Schema(required = true, description = "This occurrence, for support: the trace id as a URN.",
                examples = "urn:trace:4bf92f3577b34da6a3ce929d0e0e4736") String instance,
        @Schema(description = "What to correct and where, when fields are to blame.") List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
