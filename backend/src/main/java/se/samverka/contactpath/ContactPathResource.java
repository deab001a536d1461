package se.samverka.contactpath;

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

@Path("/contact-paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contact paths", description = "Which function is reached how, when and by whom (kontaktvägar). Verified every 90 days; what is older is shown to nobody outside.")
public class ContactPathResource {
    @Inject
    ContactPathService paths;

    @Schema(description = "All contact paths, in the municipality's own order.")
    public record ContactPathList(@Schema(required = true) List<ContactPathView> items) {
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "listContactPaths", summary = "List contact paths",
            description = "Also those that are not verified; `state` tells. The coordinator sees those that were withdrawn, last.")
    public ContactPathList list() {
        return new ContactPathList(paths.list());
    }

    @GET
    @Path("/{contactPathId}")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "getContactPath", summary = "Get a contact path", description = "With its version in ETag. Never 304: what is open changes with the clock.")
    public RestResponse<ContactPathView> get(UUID contactPathId) {
        return answer(paths.get(contactPathId));
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @ResponseStatus(201)
    @Operation(operationId = "addContactPath", summary = "Add a contact path",
            description = "Last in order and not verified. Without an address it is a place to be filled in.")
    public RestResponse<ContactPathView> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SaveContactPath command) {
        Once<ContactPathView> once = paths.add(key, command);
        return Answers.created(URI.create("/api/v1/contact-paths/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{contactPathId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "changeContactPath", summary = "Change a contact path",
            description = "Replaces it as a whole. Another channel or address takes the verification back.")
    public RestResponse<ContactPathView> change(UUID contactPathId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveContactPath command) {
        return answer(paths.change(contactPathId, ifMatch, command));
    }

    @PUT
    @Path("/{contactPathId}/position")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "moveContactPath", summary = "Move a contact path to another place",
            description = "Those it passes move one step and get a new version.")
    public RestResponse<ContactPathView> move(UUID contactPathId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MoveContactPath command) {
        return answer(paths.move(contactPathId, ifMatch, command.position()));
    }

    @POST
    @Path("/{contactPathId}/verification")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "verifyContactPath", summary = "Verify a contact path",
            description = "Takes no body. Says that one has rung or gone there and all is right; holds for 90 days. One without an address is 409.")
    public RestResponse<ContactPathView> verify(UUID contactPathId, @HeaderParam("If-Match") String ifMatch) {
        return answer(paths.verify(contactPathId, ifMatch));
    }

    @POST
    @Path("/{contactPathId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "withdrawContactPath", summary = "Withdraw a contact path",
            description = "Takes no body. For good: what is needed again is added anew.")
    public RestResponse<ContactPathView> withdraw(UUID contactPathId, @HeaderParam("If-Match") String ifMatch) {
        return answer(paths.withdraw(contactPathId, ifMatch));
    }

    private static RestResponse<ContactPathView> answer(ContactPathView path) {
        return Answers.changed(path, path.version());
    }
}
