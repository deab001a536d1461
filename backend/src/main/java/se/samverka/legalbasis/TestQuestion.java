package se.samverka.legalbasis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "One question of a basis's own test.")
public record TestQuestion(
        @Schema(required = true, examples = "needed") String code,
        @Schema(required = true) Wording text,
        @Schema(required = true) AnswerKind kind,
        @Schema(nullable = true, description = "The answer without which the basis does not hold: yes or no; null when any answer will do.", examples = "yes") String mustBe) {
}
