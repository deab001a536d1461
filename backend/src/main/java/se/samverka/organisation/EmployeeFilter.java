package se.samverka.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which employees are asked for. */
public class EmployeeFilter {
    @QueryParam("asOf")
    @Parameter(description = "Those who worked on this Swedish day; today when absent.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    @QueryParam("sector")
    @Parameter(description = "Only those of the sector with this code.", schema = @Schema(type = SchemaType.STRING, maxLength = 40))
    public String sector;

    @QueryParam("unit")
    @Parameter(description = "Only those of the unit with this id.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public String unit;

    @QueryParam("group")
    @Parameter(description = "Only those of the personnel group with this code.", schema = @Schema(type = SchemaType.STRING, maxLength = 40))
    public String group;

    @QueryParam("externalId")
    @Parameter(description = "Only the one whom HR's system calls this.", schema = @Schema(type = SchemaType.STRING, maxLength = 64))
    public String externalId;

    LocalDate day(LocalDate today) {
        return AsOf.day(asOf, today);
    }

    UUID unitId() {
        return AsOf.id("unit", unit);
    }
}
