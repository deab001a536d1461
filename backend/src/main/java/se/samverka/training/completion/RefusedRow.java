package se.samverka.training.completion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "What is wrong with a row. The others were taken.")
public record RefusedRow(
        @Schema(required = true, description = "The line of NDJSON, or the place in the list; from 1.", examples = "3") int line,
        @Schema(required = true, description = "JSON pointer (RFC 6901) into the row.", examples = "#/completedOn") String pointer,
        @Schema(required = true, description = "Stable machine code.", examples = "in_the_future") String code,
        @Schema(required = true, description = "What to do.") Wording detail) {
}
