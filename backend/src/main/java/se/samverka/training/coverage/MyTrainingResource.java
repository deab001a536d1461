package se.samverka.training.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/me/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class MyTrainingResource {
    @Inject
    TrainingCoverage coverage;

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "listMyTrainings", summary = "See one's own trainings",
            description = "What is asked of the caller and what they have taken, with when it expires.")
    public OwnTrainings mine() {
        return coverage.mine();
    }
}
