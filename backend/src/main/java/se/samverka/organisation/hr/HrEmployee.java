package se.samverka.organisation.hr;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.organisation.EmployeeRecord;

@Schema(description = "An employee as HR knows them: where, as what and for how long. Nothing of who they are.")
public record HrEmployee(
        @NotNull @Pattern(regexp = HrId.FORM) @Schema(required = true, description = "The unit they work in, as HR calls it.", examples = "U110") String unit,
        @NotNull @Size(max = 10) @Schema(required = true, description = "Codes of the personnel groups they belong to; none is allowed.", examples = "[\"larare\"]")
        List<@NotNull @Size(max = 40) @Pattern(regexp = "^[a-z0-9_]{2,40}$") String> personnelGroups,
        @NotNull @Schema(required = true, description = "The first day of this employment.") LocalDate startsOn,
        @Schema(description = "From which day unit and groups are these, when they were others. Absent: from today.") LocalDate validFrom,
        @Schema(description = "The last day of it; absent while they stay.") LocalDate endsOn,
        @Size(max = 254) @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$") @Schema(description = "Where they get mail at work; absent takes away what was told before. Kept sealed.", examples = "n1042@kommun.example") String workEmail) {

    EmployeeRecord named(String externalId) {
        return new EmployeeRecord(externalId, unit, personnelGroups, startsOn, validFrom, endsOn, workEmail);
    }
}
