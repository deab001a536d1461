package se.samverka.training.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/training-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class CoverageListResource {
    @Inject
    TrainingCoverage coverage;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.SECTOR_LEAD})
    @Operation(operationId = "listTrainingCoverage", summary = "See how far each required training has come",
            description = "As of any day. What is withheld because it is about fewer than five is in no sum.")
    public CoverageList list(@BeanParam CoverageDay asOf) {
        return coverage.list(asOf);
    }
}
