package se.samverka.organisation.hr;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.organisation.EmployeeRecord;

@Schema(description = "Some employees of a synchronisation. All are written or none.")
public record HrEmployees(
        @NotNull @Size(min = 1, max = 500) @Schema(required = true, description = "At most 500, of units that are known.") List<@NotNull @Valid NamedEmployee> items) {

    @Schema(description = "An employee and what HR calls them.")
    public record NamedEmployee(
            @NotNull @Pattern(regexp = HrId.FORM) @Schema(required = true, description = "What HR calls them. Opaque: a personal identity number is refused.", examples = "N1042") String externalId,
            @NotNull @Valid @Schema(required = true) HrEmployee employee) {
    }

    List<EmployeeRecord> records() {
        return items.stream().map(item -> item.employee().named(item.externalId())).toList();
    }
}
