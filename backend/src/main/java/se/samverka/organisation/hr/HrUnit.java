package se.samverka.organisation.hr;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.organisation.UnitRecord;

@Schema(description = "A unit as HR knows it.")
public record HrUnit(
        @NotNull @Size(min = 1, max = 120) @Schema(required = true, description = "Its name.", examples = "Artediskolan") String name,
        @NotNull @Size(max = 40) @Pattern(regexp = "^[a-z0-9_]{2,40}$") @Schema(required = true, description = "Code of the sector it belongs to.", examples = "utbildning") String sector,
        @Pattern(regexp = HrId.FORM) @Schema(description = "The unit it is a part of, as HR calls it; absent for none.", examples = "U100") String parent,
        @Schema(description = "From which day it is like this. Absent: a new unit has always been there; one that was like something else is like this from today.") LocalDate validFrom,
        @Schema(description = "Its last day; absent while it goes on. Refused while somebody works there on a later day, unless another unit takes its place.") LocalDate endsOn,
        @Pattern(regexp = HrId.FORM) @Schema(description = "The unit that takes its place, as HR calls it: who works here after endsOn works there.", examples = "U111") String mergedInto) {

    UnitRecord named(String externalId) {
        return new UnitRecord(externalId, name, sector, parent, validFrom, endsOn, mergedInto);
    }
}
