package se.samverka.concern;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a case that can leave it by itself. What must not be parted is one part: what was seen with how it is known
 * (safeguard 11), risk factors with protective factors (safeguard 9).
 *
 * @param key names the part within its case for as long as the case lives
 */
@Schema(description = "A part of a case that can leave it by itself. What would mislead alone is kept together.")
public record ConcernPart(
        @Schema(required = true, examples = "019aa1f0-7c00-7000-8000-00000000002b.what_happened",
                description = "Names the part within its case.") String key,
        @Schema(required = true) ConcernPartKind kind,
        @Schema(nullable = true, description = "The Swedish day it was written down; null for facts of the case.") LocalDate writtenOn,
        @Schema(required = true, description = "What it says, field by field.") List<Field> fields) {

    @Schema(name = "ConcernPartField", description = "One field of a part.")
    public record Field(
            @Schema(required = true, examples = "whatHappened", description = "The field's name in the contract.") String name,
            @Schema(required = true, description = "A text, a date or a code, as `name` says.") String value) {
    }
}
