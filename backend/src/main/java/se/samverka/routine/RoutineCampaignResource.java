package se.samverka.routine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/routines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routines")
public class RoutineCampaignResource {
    @Inject
    RoutineCampaigns campaigns;

    @Schema(description = "All campaigns of a routine.")
    public record RoutineCampaignList(@Schema(required = true) List<RoutineCampaignView> items) {
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({Role.COORDINATOR, Role.SECTOR_LEAD})
    @Operation(operationId = "getRoutineCoverage", summary = "See how many have acknowledged a routine, by sector and personnel group, and by unit",
            description = "Numbers only, and none about fewer than five but to the head of their own sector, who sees no other. 404 while nothing of it is followed.")
    public RoutineCoverageTable coverage(UUID id) {
        return campaigns.coverage(id);
    }

    @GET
    @Path("/campaigns")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "listRoutineCampaigns", summary = "List the campaigns of a routine", description = "Newest first.")
    public RoutineCampaignList list(UUID id) {
        return new RoutineCampaignList(campaigns.list(id));
    }

    @POST
    @Path("/campaigns")
    @ResponseStatus(201)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "openRoutineCampaign", summary = "Ask employees to acknowledge a routine by a day",
            description = "Those who work in one of the groups, one of the sectors and one of the units, as HR or else their login says. They are told at once, a week before, on the day, and weekly after it, three times at most; anew when a major version comes. 409 while nothing of it is followed.")
    public RestResponse<RoutineCampaignView> open(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenRoutineCampaign command) {
        Once<RoutineCampaignView> once = campaigns.open(id, key, command);
        return Answers.created(URI.create("/api/v1/routines/" + id + "/campaigns"), once);
    }

    @POST
    @Path("/campaigns/{campaignId}/end")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "endRoutineCampaign", summary = "End a campaign",
            description = "Nobody is asked or reminded any more. What was acknowledged stays.")
    public RestResponse<RoutineCampaignView> end(UUID id, UUID campaignId, @HeaderParam("If-Match") String ifMatch) {
        RoutineCampaignView view = campaigns.end(id, campaignId, ifMatch);
        return Answers.changed(view, view.version());
    }
}
