package se.samverka.legalbasis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "Which legal bases may be possible, and why the others are not. No decision: each basis has a test of its own and somebody who decides.")
public record DisclosureGuideView(
        @Schema(required = true, description = "Bases that may be possible, in the catalogue's order.") List<PossibleBasis> possible,
        @Schema(required = true, description = "Bases that are not, with the rules that forbid them.") List<ImpossibleBasis> impossible) {

    @Schema(description = "A basis that may be possible.")
    public record PossibleBasis(@Schema(required = true) LegalBasis basis,
            @Schema(required = true, description = "Roles that may decide.", examples = "[\"principal\"]") List<String> decidedBy) {
    }

    @Schema(description = "A basis that is not possible.")
    public record ImpossibleBasis(@Schema(required = true) String code, @Schema(required = true) Wording name,
            @Schema(required = true) Wording law, @Schema(required = true, description = "Every rule that forbids it.") List<RuleView> rules) {
    }

    @Schema(description = "A rule that forbids it.")
    public record RuleView(@Schema(required = true) BasisRule code, @Schema(required = true) Wording words) {
    }
}
