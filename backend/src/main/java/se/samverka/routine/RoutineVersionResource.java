package se.samverka.routine;

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
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/routines/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routines")
public class RoutineVersionResource {
    @Inject
    RoutineReading reading;

    @Inject
    RoutineWriting writing;

    @Inject
    RoutineDeciding deciding;

    @GET
    @Path("/{versionId}")
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.ADMIN, Role.GROUP_MEMBER, Role.POLICE_LIAISON})
    @Operation(operationId = "getRoutineVersion", summary = "Read a version of a routine",
            description = "With the editions that the reader may see. One that is no longer followed says so in its status.")
    public RestResponse<RoutineVersionView> get(UUID id, UUID versionId) {
        return answer(reading.get(id, versionId));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "draftRoutineVersion", summary = "Begin a new version",
            description = "→ draft, which says what is followed now, or else what was written last. 409 while another is under way.")
    public RestResponse<RoutineVersionView> draft(UUID id, @HeaderParam("Idempotency-Key") String key) {
        Once<RoutineVersionView> once = writing.draft(id, key);
        return Answers.created(URI.create("/api/v1/routines/" + id + "/versions/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{versionId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "writeRoutineVersion", summary = "Write a draft",
            description = "Replaces all of it. 422 for Markdown with HTML, pictures, or links to other than http, https and tel.")
    public RestResponse<RoutineVersionView> write(UUID id, UUID versionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WriteRoutineVersion command) {
        return answer(writing.write(id, versionId, ifMatch, command));
    }

    @POST
    @Path("/{versionId}/submission")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "submitRoutineVersion", summary = "Put a draft forward for approval",
            description = "→ in_review. 422 names what is missing: the staff edition in Swedish, the steps, what has changed, the day of review, and every [[place]] yet to be filled in.")
    public RestResponse<RoutineVersionView> submit(UUID id, UUID versionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(writing.submit(id, versionId, ifMatch));
    }

    @POST
    @Path("/{versionId}/return")
    @RolesAllowed({Role.COORDINATOR, Role.SECTOR_LEAD, Role.ADMIN})
    @Operation(operationId = "sendBackRoutineVersion", summary = "Send a version back to its writers", description = "→ draft, with a reason.")
    public RestResponse<RoutineVersionView> sendBack(UUID id, UUID versionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StateReason command) {
        return answer(deciding.sendBack(id, versionId, ifMatch, command));
    }

    @POST
    @Path("/{versionId}/approval")
    @RolesAllowed({Role.COORDINATOR, Role.SECTOR_LEAD, Role.ADMIN})
    @Operation(operationId = "approveRoutineVersion", summary = "Approve a version",
            description = "→ approved. 409 own-work for whoever has written any of it or put it forward.")
    public RestResponse<RoutineVersionView> approve(UUID id, UUID versionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(deciding.approve(id, versionId, ifMatch));
    }

    @POST
    @Path("/{versionId}/publication")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "publishRoutineVersion", summary = "Say from when a version is followed",
            description = "→ published, at once when the day is today and otherwise when it has come; the one before is then superseded. Until then another day can be set.")
    public RestResponse<RoutineVersionView> publish(UUID id, UUID versionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PublishRoutineVersion command) {
        return answer(deciding.publish(id, versionId, ifMatch, command));
    }

    @POST
    @Path("/{versionId}/withdrawal")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "withdrawRoutineVersion", summary = "Withdraw a version",
            description = "→ withdrawn, with a reason. Of what was published nobody but coordinators sees anything any more; nothing takes its place by itself.")
    public RestResponse<RoutineVersionView> withdraw(UUID id, UUID versionId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StateReason command) {
        return answer(deciding.withdraw(id, versionId, ifMatch, command));
    }

    private static RestResponse<RoutineVersionView> answer(RoutineVersionView view) {
        return Answers.changed(view, view.version());
    }
}
