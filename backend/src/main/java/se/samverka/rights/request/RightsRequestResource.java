package se.samverka.rights.request;

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
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AUDITOR, Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Data-subject rights")
public class RightsRequestResource {
    @Inject
    RightsRequestService requests;

    @Inject
    RightsRequestSteps steps;

    @GET
    @Operation(operationId = "listRightsRequests", summary = "List what people have asked for",
            description = "Newest first; nobody is named. The data protection officer and the coordinator see all, a handler those they received and those of their cases.")
    public PageOf<RightsRequestItem> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return requests.list(page.slice(), uri);
    }

    @POST
    @ResponseStatus(201)
    @AlsoWhenRestricted
    @Operation(operationId = "registerRightsRequest", summary = "Register that somebody asks for a right of theirs",
            description = "The clock runs from the day it came: one month (GDPR 12.3). Who asks is sealed at once and shown again only by openRightsRequester.")
    public RestResponse<RightsRequestView> register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegisterRightsRequest command) {
        Once<RightsRequestView> once = requests.register(key, command);
        return Answers.created(URI.create("/api/v1/rights-requests/" + once.answer().request().id()), once);
    }

    @GET
    @Path("/{requestId}")
    @Operation(operationId = "openRightsRequest", summary = "Open a request", description = "With its decision; the opening is logged.")
    public RestResponse<RightsRequestView> open(UUID requestId) {
        return answer(requests.open(requestId));
    }

    @POST
    @Path("/{requestId}/requester/opening")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "openRightsRequester", summary = "See who asks",
            description = "Needs a fresh strong login; the opening is logged. While it is about no case: the data protection officer, and who received it. About a case: who may open the identity of its subject; never a coordinator. Takes no body.")
    public RequesterParticulars openRequester(UUID requestId) {
        return requests.openRequester(requestId);
    }

    @POST
    @Path("/{requestId}/case")
    @AlsoWhenRestricted
    @Operation(operationId = "bindRightsRequest", summary = "Say which case a request is about",
            description = "received → in_progress, by who works with that case. Who asks is from then on sealed under the key of the case.")
    public RestResponse<RightsRequestView> bind(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid BindRightsRequest command) {
        return answer(steps.bind(requestId, ifMatch, command));
    }

    @POST
    @Path("/{requestId}/extension")
    @AlsoWhenRestricted
    @Operation(operationId = "extendRightsRequest", summary = "Add two months to the time for an answer",
            description = "Once, and only when the requester was told of it within the first month (GDPR 12.3).")
    public RestResponse<RightsRequestView> extend(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExtendRightsRequest command) {
        return answer(steps.extend(requestId, ifMatch, command));
    }

    @POST
    @Path("/{requestId}/decision")
    @AlsoWhenRestricted
    @Operation(operationId = "decideRightsRequest", summary = "Decide about a request",
            description = "→ decided, by the coordinator or the case's handler. What is not granted in full has a ground in law.")
    public RestResponse<RightsRequestView> decide(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecideRightsRequest command) {
        return answer(steps.decide(requestId, ifMatch, command));
    }

    @POST
    @Path("/{requestId}/answer")
    @AlsoWhenRestricted
    @Operation(operationId = "answerRightsRequest", summary = "Note that the requester got the answer",
            description = "decided → answered. What is not granted in full says how it is appealed. Never by e-mail.")
    public RestResponse<RightsRequestView> answer(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerRightsRequest command) {
        return answer(steps.answer(requestId, ifMatch, command));
    }

    @POST
    @Path("/{requestId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "withdrawRightsRequest", summary = "Note that the requester takes it back", description = "→ withdrawn. Takes no body.")
    public RestResponse<RightsRequestView> withdraw(UUID requestId, @HeaderParam("If-Match") String ifMatch) {
        return answer(steps.withdraw(requestId, ifMatch));
    }

    private static RestResponse<RightsRequestView> answer(RightsRequestView view) {
        return Answers.changed(view, view.version());
    }
}
