package se.samverka.intervention.individual;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/interventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Interventions")
public class IndividualInterventionResource {
    @Inject
    IndividualInterventions interventions;

    @GET
    @Operation(operationId = "listIndividualInterventions", summary = "See what is done for the person of a concern",
            description = "With goals, sessions and outcomes; the reading is logged.")
    public IndividualInterventionList list(UUID id) {
        return interventions.list(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "planIndividualIntervention", summary = "Plan something for the person of a concern",
            description = "By its handler, once it is assessed. What it rests on must be what its kind asks for. 409 for a concern that is not assessed, is handed over or closed, is about an employee, or has 30 already.")
    public RestResponse<IndividualInterventionView> plan(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanIndividualIntervention command) {
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/interventions"), interventions.plan(id, key, command));
    }

    @POST
    @Path("/{interventionId}/start")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "beginIndividualIntervention", summary = "Say that it has begun",
            description = "Takes no body. planned → ongoing; it starts that day. If-Match takes the intervention's version.")
    public RestResponse<IndividualInterventionView> begin(UUID id, UUID interventionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(interventions.begin(id, interventionId, ifMatch));
    }

    @PUT
    @Path("/{interventionId}/schedule")
    @Operation(operationId = "rescheduleIndividualIntervention", summary = "Change when it ends and is looked at next",
            description = "While it is planned or under way. If-Match takes the intervention's version.")
    public RestResponse<IndividualInterventionView> reschedule(UUID id, UUID interventionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RescheduleIndividualIntervention command) {
        return answer(interventions.reschedule(id, interventionId, ifMatch, command));
    }

    @POST
    @Path("/{interventionId}/sessions")
    @ResponseStatus(201)
    @Operation(operationId = "noteIndividualSession", summary = "Note a session with the person",
            description = "While it is under way; 200 at the most. Answers the intervention as it is now.")
    public RestResponse<IndividualInterventionView> noteSession(UUID id, UUID interventionId, @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NoteIndividualSession command) {
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/interventions"), interventions.noteSession(id, interventionId, key, command));
    }

    @POST
    @Path("/{interventionId}/end")
    @Operation(operationId = "endIndividualIntervention", summary = "End it, with an outcome for each goal",
            description = "ongoing → ended. If-Match takes the intervention's version.")
    public RestResponse<IndividualInterventionView> end(UUID id, UUID interventionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EndIndividualIntervention command) {
        return answer(interventions.end(id, interventionId, ifMatch, command));
    }

    @POST
    @Path("/{interventionId}/cancellation")
    @Operation(operationId = "cancelIndividualIntervention", summary = "Cancel it",
            description = "planned or ongoing → cancelled; a consent may be withdrawn at any time. If-Match takes the intervention's version.")
    public RestResponse<IndividualInterventionView> cancel(UUID id, UUID interventionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CancelIndividualIntervention command) {
        return answer(interventions.cancel(id, interventionId, ifMatch, command));
    }

    private static RestResponse<IndividualInterventionView> answer(IndividualInterventionView intervention) {
        return Answers.changed(intervention, intervention.version());
    }
}
