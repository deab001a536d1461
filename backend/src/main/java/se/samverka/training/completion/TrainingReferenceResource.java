package se.samverka.training.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/training-references")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COORDINATOR)
@Tag(name = "Trainings")
public class TrainingReferenceResource {
    @Inject
    TrainingReferences references;

    @GET
    @Operation(operationId = "listTrainingReferences", summary = "List what learning platforms call employees and trainings",
            description = "Newest first. With `state` waiting: what somebody must settle.")
    public PageOf<TrainingReferenceView> list(@BeanParam TrainingReferenceFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return references.list(filter, page.slice(), uri);
    }

    @GET
    @Path("/{referenceId}")
    @Operation(operationId = "getTrainingReference", summary = "Get a reference of a learning platform", description = "With its version in ETag.")
    public RestResponse<TrainingReferenceView> get(UUID referenceId) {
        return answer(references.get(referenceId));
    }

    @PUT
    @Path("/{referenceId}")
    @Operation(operationId = "settleTrainingReference", summary = "Say who or what a learning platform means",
            description = "Holds for what the platform has handed in and for all that comes. What was settled can be settled otherwise; coverage follows.")
    public RestResponse<TrainingReferenceView> settle(UUID referenceId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SettleTrainingReference command) {
        return answer(references.settle(referenceId, ifMatch, command));
    }

    private static RestResponse<TrainingReferenceView> answer(TrainingReferenceView reference) {
        return Answers.changed(reference, reference.version());
    }
}
