package se.samverka.concern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Concerns", description = "Concerns (oro) from receipt to follow-up. Coordinators see all, handlers those assigned to them; anything else is 404.")
public class ConcernResource {
    @Inject
    ConcernRegistration registration;

    @Inject
    ConcernService concerns;

    @Inject
    ConcernClosing closing;

    @Inject
    CurrentActor current;

    @POST
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @ResponseStatus(201)
    @Operation(operationId = "registerConcern", summary = "Register a concern",
            description = "Any employee. In danger call 112 first. Follow the progress under /me/concerns.")
    public RestResponse<ConcernReceipt> register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegisterConcern command) {
        current.asReporter();
        Once<ConcernReceipt> once = registration.register(key, command, ConcernSource.STAFF);
        return Answers.created(URI.create("/api/v1/me/concerns"), once);
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "listConcerns", summary = "List concerns",
            description = "Newest first, no case text. A handler gets those assigned to them.")
    public PageOf<ConcernListItem> list(@BeanParam ConcernFilter filter, @Context UriInfo uri) {
        return concerns.list(filter, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.AUDITOR})
    @Operation(operationId = "getConcern", summary = "Open a concern",
            description = "With every step and what the caller can do now. Auditors, and handlers it is not assigned to, only after /break-glass. The opening is logged and shown under /reads.")
    public RestResponse<ConcernView> open(UUID id, @Context Request request) {
        ConcernView view = concerns.open(id);
        return Answers.found(view, view.version(), request);
    }

    @POST
    @Path("/{id}/emergency-referrals")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "referConcernToEmergency", summary = "Note that 112, the police or the Security Service was contacted",
            description = "Possible in every state but closed; the concern stays in its state.")
    public RestResponse<ConcernState> referToEmergency(UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReferToEmergency command) {
        return state(concerns.referToEmergency(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/triage")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "triageConcern", summary = "Triage a concern",
            description = "received → triaged, by the coordinator. About a child only with an answer about the report to social services. In later states it corrects the sorting and the state stays: who turns out to be a child meets the same question. Danger needs urgency immediate; taking a child or an employee out of their own way needs a note.")
    public RestResponse<ConcernState> triage(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TriageConcern command) {
        return state(concerns.triage(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "assignConcern", summary = "Assign a concern to a handler",
            description = "By the coordinator, after triage. Not for concerns about employees.")
    public RestResponse<ConcernState> assign(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssignConcern command) {
        return state(concerns.assign(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/assessments")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "assessConcern", summary = "Assess a concern",
            description = "triaged → assessed, by the assigned handler; later assessments are added beside the first.")
    public RestResponse<ConcernState> assess(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssessConcern command) {
        return state(concerns.assess(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/measures")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "takeMeasure", summary = "Take a measure",
            description = "assessed or followed_up → in_action; more measures may be added while in action.")
    public RestResponse<ConcernState> act(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TakeMeasure command) {
        return state(concerns.act(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/follow-ups")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "followUpConcern", summary = "Note a follow-up",
            description = "in_action → followed_up; with nextFollowUpOn the next one is awaited.")
    public RestResponse<ConcernState> followUp(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FollowUpConcern command) {
        return state(concerns.followUp(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "closeConcern", summary = "Close a concern, or propose it",
            description = "High urgency, or no_basis after an assessment, becomes a proposal that somebody else decides (awaitsSecondPerson).")
    public RestResponse<ConcernState> close(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CloseConcern command) {
        return state(closing.close(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "proposeReopening", summary = "Propose to reopen a closed concern",
            description = "Somebody else decides; then closed → triaged.")
    public RestResponse<ConcernState> proposeReopening(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GiveReason command) {
        return state(closing.proposeReopening(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/proposal/approval")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "approveProposal", summary = "Approve somebody else's proposal",
            description = "Carries out the closing or reopening. Takes no body. 409 own-work for the proposer.")
    public RestResponse<ConcernState> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return state(closing.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/proposal/rejection")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER})
    @Operation(operationId = "rejectProposal", summary = "Reject somebody else's proposal",
            description = "The concern stays in its state; the reason is kept.")
    public RestResponse<ConcernState> reject(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GiveReason command) {
        return state(closing.reject(id, ifMatch, command));
    }

    private static RestResponse<ConcernState> state(ConcernState state) {
        return Answers.changed(state, state.version());
    }
}
