package se.samverka.training;

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

@Path("/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings", description = "Trainings (utbildningar): the catalogue, of whom they are required, who has completed them, and how far each sector has come.")
public class TrainingResource {
    @Inject
    TrainingService trainings;

    @Schema(description = "The catalogue; what is current first.")
    public record TrainingList(@Schema(required = true, description = "Every training.") List<TrainingView> items) {
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "listTrainings", summary = "See the catalogue of trainings",
            description = "Also historical ones, such as Samtalskompassen; `status` tells.")
    public TrainingList list() {
        return new TrainingList(trainings.list());
    }

    @GET
    @Path("/{trainingId}")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "getTraining", summary = "Get a training", description = "With its version in ETag.")
    public RestResponse<TrainingView> get(UUID trainingId) {
        return answer(trainings.get(trainingId));
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "addTraining", summary = "Add a training", description = "To the catalogue that everybody at work reads.")
    public RestResponse<TrainingView> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SaveTraining command) {
        Once<TrainingView> once = trainings.add(key, command);
        return Answers.created(URI.create("/api/v1/trainings/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{trainingId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "changeTraining", summary = "Change a training",
            description = "Replaces it as a whole. What was completed of it stays completed, also when it becomes historical.")
    public RestResponse<TrainingView> change(UUID trainingId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveTraining command) {
        return answer(trainings.change(trainingId, ifMatch, command));
    }

    private static RestResponse<TrainingView> answer(TrainingView training) {
        return Answers.changed(training, training.version());
    }
}
