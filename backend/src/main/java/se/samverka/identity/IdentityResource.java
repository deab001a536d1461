package se.samverka.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/identities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HANDLER, Role.AUDITOR})
@Tag(name = "Identities", description = "Who a concern is about and who reported it, sealed. Never for coordinators. Opening and writing need a stronger login (401 step-up-required), and every opening is shown in the case.")
public class IdentityResource {
    @Inject
    IdentityService identities;

    @GET
    @Operation(operationId = "listIdentities", summary = "See who is known in a concern",
            description = "Which fields are held and which of them the caller may open; no value. For the assigned handler, whom the case was handed over to, whom a coordinator has admitted, and who has broken glass. Anybody else who sees the concern gets 403. Logged as a reading of the case.")
    public IdentityList list(UUID id) {
        return identities.list(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "recordIdentity", summary = "Write down who a concern is about, or who reported it",
            description = "By the assigned handler, after a stronger login, while the concern is open. Never about an employee. At most 20 an hour are written or changed by one person (429).")
    public RestResponse<IdentityView> record(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordIdentity command) {
        Once<IdentityView> once = identities.record(id, key, command);
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/identities"), once);
    }

    @PUT
    @Path("/{identityId}")
    @Operation(operationId = "changeIdentity", summary = "Change what is known of a person",
            description = "By the assigned handler, after a stronger login. Sets and removes single fields; what is not named stays as it is. If-Match takes the identity's version.")
    public RestResponse<IdentityView> change(UUID id, UUID identityId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeIdentity command) {
        IdentityView view = identities.change(id, identityId, ifMatch, command);
        return Answers.changed(view, view.version());
    }

    @DELETE
    @Path("/{identityId}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "removeIdentity", summary = "Remove a person from a concern",
            description = "By the assigned handler, after a stronger login. For good.")
    public void remove(UUID id, UUID identityId, @HeaderParam("If-Match") String ifMatch) {
        identities.remove(id, identityId, ifMatch);
    }

    @POST
    @Path("/{identityId}/opening")
    @AlsoWhenRestricted
    @Operation(operationId = "openIdentity", summary = "Open fields of an identity",
            description = "After a stronger login. Answers the fields asked for and no others, and leaves an event that names them, which is shown under the concern's /reads. Address, phone and e-mail of a protected person are for the receiver only (403). ETag is the identity's version.")
    public RestResponse<OpenedIdentity> open(UUID id, UUID identityId, @NotNull @Valid OpenIdentity command) {
        OpenedIdentity opened = identities.open(id, identityId, command);
        return Answers.changed(opened, opened.version());
    }
}
