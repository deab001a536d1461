package se.samverka.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.security.Role;

@Path("/interventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Interventions")
public class InterventionResource {
    @Inject
    InterventionService interventions;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.GROUP_MEMBER, Role.POLICE_LIAISON})
    @Operation(operationId = "listInterventions", summary = "List what is done for everybody and for groups",
            description = "Newest first, with sessions held and people reached. Never those for one person.")
    public PageOf<InterventionListItem> list(@BeanParam InterventionFilter filter, @Context UriInfo uri) {
        return interventions.list(filter.level(), filter.status(), filter.slice(), uri);
    }

    @GET
    @Path("/{interventionId}")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.GROUP_MEMBER, Role.POLICE_LIAISON})
    @Operation(operationId = "getIntervention", summary = "Get something done for everybody or for a group", description = "With its days, and its version in ETag.")
    public RestResponse<InterventionView> get(UUID interventionId) {
        return answer(interventions.get(interventionId));
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @ResponseStatus(201)
    @Operation(operationId = "planIntervention", summary = "Plan something for everybody or for a group",
            description = "Who plans it answers for it. What is for one person belongs to a concern.")
    public RestResponse<InterventionView> plan(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanIntervention command) {
        Once<InterventionView> once = interventions.plan(key, command);
        return Answers.created(URI.create("/api/v1/interventions/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{interventionId}")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @Operation(operationId = "changeIntervention", summary = "Change the plan of something for everybody or for a group",
            description = "By who answers for it, or a coordinator; while it is planned or under way.")
    public RestResponse<InterventionView> change(UUID interventionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid InterventionPlan plan) {
        return answer(interventions.change(interventionId, ifMatch, plan));
    }

    @PUT
    @Path("/{interventionId}/sessions")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @Operation(operationId = "noteInterventionSessions", summary = "Note the sessions of a day and how many they reached",
            description = "Numbers only. Said again for a day it replaces what was said. With the first day it is under way. A reach under five is kept as that and not as a number.")
    public RestResponse<InterventionView> noteSessions(UUID interventionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoteInterventionSessions command) {
        return answer(interventions.noteSessions(interventionId, ifMatch, command));
    }

    @POST
    @Path("/{interventionId}/end")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @Operation(operationId = "endIntervention", summary = "End or cancel something for everybody or for a group",
            description = "planned or ongoing → cancelled; ongoing → ended. 409 otherwise.")
    public RestResponse<InterventionView> end(UUID interventionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndIntervention command) {
        return answer(interventions.end(interventionId, ifMatch, command));
    }

    private static RestResponse<InterventionView> answer(InterventionView intervention) {
        return Answers.changed(intervention, intervention.version());
    }
}
