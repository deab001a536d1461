package se.samverka.civilsociety;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/civil-organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
@Tag(name = "Civil society", description = "Organisations of civil society and what they were told (civilsamhället). Employees read, the coordinator keeps it.")
public class CivilOrganisationResource {
    @Inject
    CivilOrganisationService organisations;

    @Inject
    BriefingService briefings;

    @GET
    @Operation(operationId = "listCivilOrganisations", summary = "List organisations", description = "By name, also those that have left. With `notToldOf` those to be told next.")
    public PageOf<CivilOrganisationListItem> list(@BeanParam CivilOrganisationFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return organisations.list(filter, page.slice(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCivilOrganisation", summary = "Get an organisation", description = "With its contacts, and its version in ETag. Never 304: what the caller can do is told too.")
    public RestResponse<CivilOrganisationView> get(UUID id) {
        return answer(organisations.get(id));
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "addCivilOrganisation", summary = "Add an organisation", description = "Contacts are functions with the organisation's own channels.")
    public RestResponse<CivilOrganisationView> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SaveCivilOrganisation command) {
        Once<CivilOrganisationView> once = organisations.add(key, command);
        return Answers.created(URI.create("/api/v1/civil-organisations/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "changeCivilOrganisation", summary = "Change an organisation",
            description = "Replaces it as a whole. One that leaves keeps its briefing log and loses its contacts; it may come back.")
    public RestResponse<CivilOrganisationView> change(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveCivilOrganisation command) {
        return answer(organisations.change(id, ifMatch, command));
    }

    @GET
    @Path("/{id}/briefings")
    @Operation(operationId = "listBriefings", summary = "List what an organisation was told", description = "Newest first as they were written down, also lines that were corrected.")
    public PageOf<BriefingView> briefings(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return briefings.list(id, page.slice(), uri);
    }

    @POST
    @Path("/{id}/briefings")
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "recordBriefing", summary = "Write down what an organisation was told",
            description = "About a version of a routine that was published, or about a subject. Cannot be changed, only corrected. 409 for an organisation that has left.")
    public RestResponse<BriefingView> brief(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordBriefing command) {
        return created(id, briefings.record(id, key, command));
    }

    @POST
    @Path("/{id}/briefings/{briefingId}/correction")
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "correctBriefing", summary = "Correct a line of the briefing log",
            description = "The line stays to be seen and counts no more; what is right is a line of its own. Answers the line that was wrong. 409 when it was corrected before.")
    public RestResponse<BriefingView> correct(UUID id, @Parameter(description = "The id of the line.") UUID briefingId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CorrectBriefing command) {
        return created(id, briefings.correct(id, briefingId, key, command));
    }

    private static RestResponse<BriefingView> created(UUID organisation, Once<BriefingView> once) {
        return Answers.created(URI.create("/api/v1/civil-organisations/" + organisation + "/briefings"), once);
    }

    private static RestResponse<CivilOrganisationView> answer(CivilOrganisationView view) {
        return Answers.changed(view, view.version());
    }
}
