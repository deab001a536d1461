package se.samverka.apiclient;

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
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;

@Path("/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "API clients", description = "Which other systems may use the API. What opens the door asks for a fresh strong login (401 step-up-required); closing it never does. What concerns the police waits for a second administrator.")
public class ApiClientResource {
    @Inject
    ApiClientService clients;

    @Inject
    ApiCredentialService credentials;

    @Inject
    ApiScopeService scopes;

    @Inject
    StepUp stepUp;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    @Operation(operationId = "listApiClients", summary = "List systems", description = "Newest first, also revoked ones.")
    public PageOf<ApiClientListItem> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return clients.list(page.slice(), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    @Operation(operationId = "getApiClient", summary = "Get a system", description = "With its keys and what the caller can do now. Never a secret.")
    public RestResponse<ApiClientView> get(UUID id, @Context Request request) {
        ApiClientView view = clients.open(id);
        return Answers.found(view, view.version(), request);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "registerApiClient", summary = "Register a system",
            description = "Active at once, without a key; a police system is proposed instead and waits for a second administrator. Scopes are chosen from those of its kind.")
    public RestResponse<ApiClientView> register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegisterApiClient command) {
        stepUp.require();
        Once<ApiClientView> once = clients.register(key, command);
        return Answers.created(URI.create("/api/v1/api-clients/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{id}/scopes")
    @Operation(operationId = "changeApiClientScopes", summary = "Change what a system may do",
            description = "Replaces its scopes; tokens it has lose what is taken away within 60 seconds, and what is new is in the next token. More than it has asks for a strong login, and for a police system it is proposed to a second administrator. 503: Keycloak did not answer and nothing was changed.")
    public RestResponse<ApiClientView> changeScopes(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChangeApiScopes command) {
        return answer(scopes.change(id, ifMatch, command));
    }

    @POST
    @Path("/{id}/credentials")
    @ResponseStatus(201)
    @Operation(operationId = "issueApiCredential", summary = "Give a system a new key",
            description = "The first key, and later the way to renew one: those before it hold for the overlap. The secret is in this answer only; a replayed answer has none. For a police system the key is proposed and made when a second administrator approves. 503: Keycloak did not answer and no key is active; send the same again with the same Idempotency-Key.")
    public RestResponse<ApiClientChange> issue(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid IssueApiCredential command) {
        stepUp.require();
        return Answers.created(URI.create("/api/v1/api-clients/" + id), credentials.issue(id, key, command));
    }

    @POST
    @Path("/{id}/credentials/{credentialId}/revocation")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "revokeApiCredential", summary = "End one key at once",
            description = "Takes no body. Refused from then on; other keys of the system go on. If-Match takes the system's version.")
    public RestResponse<ApiClientView> revokeCredential(UUID id, UUID credentialId, @HeaderParam("If-Match") String ifMatch) {
        return answer(credentials.revoke(id, credentialId, ifMatch));
    }

    @POST
    @Path("/{id}/proposal/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "approveApiClientProposal", summary = "Approve what another administrator proposed",
            description = "Takes no body. Carries it out; a proposed key is made now, and its secret is in this answer only. 409 own-work for the proposer.")
    public RestResponse<ApiClientChange> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        stepUp.require();
        ApiClientChange change = credentials.approve(id, ifMatch);
        return Answers.changed(change, change.client().version());
    }

    @POST
    @Path("/{id}/proposal/rejection")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "rejectApiClientProposal", summary = "Reject what another administrator proposed",
            description = "Takes no body. A proposed registration ends as revoked; otherwise the system stays as it was.")
    public RestResponse<ApiClientView> reject(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(clients.reject(id, ifMatch));
    }

    @POST
    @Path("/{id}/suspension")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "suspendApiClient", summary = "Suspend a system",
            description = "Takes no body. Its tokens are refused until it is resumed; its keys are kept. An open proposal falls.")
    public RestResponse<ApiClientView> suspend(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(clients.suspend(id, ifMatch));
    }

    @POST
    @Path("/{id}/resumption")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resumeApiClient", summary = "Let a suspended system in again",
            description = "Takes no body. Keys that have expired meanwhile stay ended. For a police system it is proposed to a second administrator.")
    public RestResponse<ApiClientView> resume(UUID id, @HeaderParam("If-Match") String ifMatch) {
        stepUp.require();
        return answer(clients.resume(id, ifMatch));
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "revokeApiClient", summary = "Revoke a system for good",
            description = "Takes no body. All its keys end. The registration is kept for the record.")
    public RestResponse<ApiClientView> revoke(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(credentials.revokeClient(id, ifMatch));
    }

    private static RestResponse<ApiClientView> answer(ApiClientView view) {
        return Answers.changed(view, view.version());
    }
}
