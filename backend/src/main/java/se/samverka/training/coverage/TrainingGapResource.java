package se.samverka.training.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/trainings/{trainingId}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class TrainingGapResource {
    @Inject
    TrainingCoverage coverage;

    @GET
    @RolesAllowed(Role.SECTOR_LEAD)
    @Operation(operationId = "listTrainingGaps", summary = "List who in one's own sector lacks a training, or soon will",
            description = "For the head of the sector, and nobody else.")
    public PageOf<TrainingGap> gaps(UUID trainingId, @BeanParam CoverageDay asOf, @BeanParam PageRequest page, @Context UriInfo uri) {
        return coverage.gaps(trainingId, asOf, page.slice(), uri);
    }
}
