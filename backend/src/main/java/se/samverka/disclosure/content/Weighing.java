package se.samverka.disclosure.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.legalbasis.BasisAnswer;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why it may leave. Stays here; approved together with what leaves.")
public record Weighing(
        @Schema(required = true, description = "What the recipient needs it for.") String neededFor,
        @Schema(required = true, description = "The answers to the basis's own test.") List<BasisAnswer> answers,
        @Schema(description = "The balance of interests.") String balance,
        @Schema(description = "What is not given and why, when only a part is.") String notGivenBecause) {
}
