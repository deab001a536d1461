package se.samverka.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which units are asked for. */
public class UnitFilter {
    @QueryParam("asOf")
    @Parameter(description = "As they were on this Swedish day; today when absent.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    @QueryParam("sector")
    @Parameter(description = "Only those of the sector with this code.", schema = @Schema(type = SchemaType.STRING, maxLength = 40))
    public String sector;

    LocalDate day(LocalDate today) {
        return AsOf.day(asOf, today);
    }
}
