package se.samverka.shared.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something the case holds, as it would stand in an extract.")
public record ExtractPart(
        @Schema(required = true, description = "Names the part within its case.", examples = "step.019aa1f0-7c01-7000-8000-00000000002b") String key,
        @Schema(required = true, pattern = "^[a-z_]{1,40}$", description = "What sort of thing it is, as a code. New codes come with new features.", examples = "observed_event") String kind,
        @Schema(nullable = true, description = "The Swedish day it was written down; null for facts of the case.") LocalDate writtenOn,
        @Schema(required = true, description = "What it says, field by field. Of an identity the names of its fields: the values are opened when the extract is given out.") List<Field> fields,
        @Schema(nullable = true) MaskGround proposedGround) {

    @Schema(name = "ExtractField", description = "One field of a part.")
    public record Field(
            @Schema(required = true, examples = "whatHappened", description = "The field's name in the contract.") String name,
            @Schema(required = true, description = "A text, a date or a code, as `name` says.") String value) {
    }

    /** A part in the making; what says nothing is left out. */
    public static final class Writing {
        private final List<Field> fields = new ArrayList<>();

        public Writing add(String name, Object value) {
            if (value != null) {
                fields.add(new Field(name, value.toString()));
            }
            return this;
        }

        public ExtractPart as(String key, String kind, LocalDate writtenOn, MaskGround proposed) {
            return new ExtractPart(key, kind, writtenOn, List.copyOf(fields), proposed);
        }
    }
}
