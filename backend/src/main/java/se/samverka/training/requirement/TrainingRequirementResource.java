package se.samverka.training.requirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/training-requirements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
public class TrainingRequirementResource {
    @Inject
    TrainingRequirements requirements;

    @Schema(description = "The requirements that hold, in the order that was agreed.")
    public record TrainingRequirementList(@Schema(required = true, description = "Every one that holds.") List<TrainingRequirementView> items) {
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "listTrainingRequirements", summary = "See of whom which training is required", description = "Those that hold; withdrawn ones are not shown.")
    public TrainingRequirementList list() {
        return new TrainingRequirementList(requirements.list());
    }

    @GET
    @Path("/{requirementId}")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "getTrainingRequirement", summary = "Get a requirement", description = "With its version in ETag.")
    public RestResponse<TrainingRequirementView> get(UUID requirementId) {
        return answer(requirements.get(requirementId));
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "addTrainingRequirement", summary = "Require a training of a personnel group or a unit",
            description = "Of everybody in it or of its key persons. A training is required once of the same people.")
    public RestResponse<TrainingRequirementView> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AddTrainingRequirement command) {
        Once<TrainingRequirementView> once = requirements.add(key, command);
        return Answers.created(URI.create("/api/v1/training-requirements/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{requirementId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "changeTrainingRequirement", summary = "Change the terms of a requirement",
            description = "Priority, agreement, day and validity. Of whom it is required stays: withdraw it and add another.")
    public RestResponse<TrainingRequirementView> change(UUID requirementId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RequirementTerms terms) {
        return answer(requirements.change(requirementId, ifMatch, terms));
    }

    @POST
    @Path("/{requirementId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "withdrawTrainingRequirement", summary = "Withdraw a requirement", description = "Takes no body. The training is not asked for any more; what was completed stays.")
    public RestResponse<TrainingRequirementView> withdraw(UUID requirementId, @HeaderParam("If-Match") String ifMatch) {
        return answer(requirements.withdraw(requirementId, ifMatch));
    }

    private static RestResponse<TrainingRequirementView> answer(TrainingRequirementView requirement) {
        return Answers.changed(requirement, requirement.version());
    }
}
