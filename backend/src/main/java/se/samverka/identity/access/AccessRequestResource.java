package se.samverka.identity.access;

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
import se.samverka.shared.security.Role;

@Path("/identity-access-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HANDLER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Identities")
public class AccessRequestResource {
    @Inject
    AccessRequestService requests;

    @POST
    @RolesAllowed(Role.HANDLER)
    @ResponseStatus(201)
    @Operation(operationId = "requestIdentityAccess", summary = "Ask to open the identity of a case that is not one's own",
            description = "By a handler. A coordinator decides. The answer is the same whether there is a case of that number or not.")
    public RestResponse<AccessRequestView> request(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RequestIdentityAccess command) {
        Once<AccessRequestView> once = requests.request(key, command);
        return Answers.created(URI.create("/api/v1/identity-access-requests/" + once.answer().id()), once);
    }

    @GET
    @Operation(operationId = "listIdentityAccessRequests", summary = "List access requests",
            description = "Newest first. Handlers get their own; coordinators and auditors get all.")
    public PageOf<AccessRequestView> list(@BeanParam AccessRequestFilter filter, @Context UriInfo uri) {
        return requests.list(filter.status(), filter.slice(), uri);
    }

    @GET
    @Path("/{requestId}")
    @Operation(operationId = "getIdentityAccessRequest", summary = "Read an access request",
            description = "One's own, or as coordinator or auditor any.")
    public RestResponse<AccessRequestView> get(UUID requestId, @Context Request request) {
        AccessRequestView view = requests.get(requestId);
        return Answers.found(view, view.version(), request);
    }

    @POST
    @Path("/{requestId}/grant")
    @Operation(operationId = "grantIdentityAccess", summary = "Grant an access request",
            description = "By a coordinator, after a stronger login, for 1 to 14 days; nothing is opened by it to the coordinator. 409 for one's own request, for a number that no case has, and about an employee.")
    public RestResponse<AccessRequestView> grant(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GrantIdentityAccess command) {
        return changed(requests.grant(requestId, ifMatch, command));
    }

    @POST
    @Path("/{requestId}/refusal")
    @Operation(operationId = "refuseIdentityAccess", summary = "Refuse an access request",
            description = "By a coordinator, after a stronger login. The reason is read by who asked.")
    public RestResponse<AccessRequestView> refuse(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RefuseIdentityAccess command) {
        return changed(requests.refuse(requestId, ifMatch, command));
    }

    private static RestResponse<AccessRequestView> changed(AccessRequestView view) {
        return Answers.changed(view, view.version());
    }
}
