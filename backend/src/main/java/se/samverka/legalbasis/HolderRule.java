package se.samverka.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a basis says of data from one holder.
 *
 * @param decidedBy roles that may decide; empty when the basis is never for this holder's data
 * @param refusedBy the rule that forbids it; null when it is allowed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether data of this holder may leave on the basis, and who decides.")
public record HolderRule(
        @Schema(description = "Roles that may decide; empty when it is not allowed.", examples = "[\"principal\"]") List<String> decidedBy,
        @Schema(description = "The rule that forbids it; absent when it is allowed.") BasisRule refusedBy) {

    public HolderRule {
        decidedBy = decidedBy == null ? List.of() : List.copyOf(decidedBy);
        if (decidedBy.isEmpty() == (refusedBy == null)) {
            throw new IllegalArgumentException("a holder's data is either decided by somebody or refused by a rule");
        }
    }
}
