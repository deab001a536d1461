package se.samverka.organisation.hr;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.organisation.UnitRecord;

@Schema(description = "Some units of a synchronisation. All are written or none.")
public record HrUnits(
        @NotNull @Size(min = 1, max = 500) @Schema(required = true, description = "At most 500; a unit may be a part of another in the same call.") List<@NotNull @Valid NamedUnit> items) {

    @Schema(description = "A unit and what HR calls it.")
    public record NamedUnit(
            @NotNull @Pattern(regexp = HrId.FORM) @Schema(required = true, description = "What HR calls it.", examples = "U110") String externalId,
            @NotNull @Valid @Schema(required = true) HrUnit unit) {
    }

    List<UnitRecord> records() {
        return items.stream().map(item -> item.unit().named(item.externalId())).toList();
    }
}
