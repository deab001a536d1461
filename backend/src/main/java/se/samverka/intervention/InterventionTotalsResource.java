package se.samverka.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/intervention-totals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COORDINATOR)
@Tag(name = "Interventions")
public class InterventionTotalsResource {
    @Inject
    InterventionTotalling totals;

    @GET
    @Operation(operationId = "getInterventionTotals", summary = "See what was done in a year, level by level",
            description = "Sessions and reach of the general and the specific level by quarter; of the individual level one number for the year.")
    public InterventionTotals get(@QueryParam("year") @Parameter(description = "A calendar year; this one when absent.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099")) String year) {
        return totals.of(year);
    }
}
