package se.samverka.training.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/trainings/{trainingId}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class TrainingCoverageResource {
    @Inject
    TrainingCoverage coverage;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.SECTOR_LEAD})
    @Operation(operationId = "getTrainingCoverage", summary = "See how far a training has come, by sector and personnel group",
            description = "As of any day. Numbers about fewer than five are withheld; the head of a sector sees their own whole, also by unit.")
    public CoverageTable of(UUID trainingId, @BeanParam CoverageDay asOf) {
        return coverage.of(trainingId, asOf);
    }
}
