package se.samverka.training.completion;

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
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/training-completions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COORDINATOR)
@Tag(name = "Trainings")
public class CompletionResource {
    private static final URI LIST = URI.create("/api/v1/training-completions");

    @Inject
    CompletionRegister completions;

    @GET
    @Operation(operationId = "listCompletions", summary = "List completions", description = "Newest first, of those whose employee and training are known; also those that do not count.")
    public PageOf<CompletionView> list(@BeanParam CompletionFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return completions.list(filter, page.slice(), uri);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "registerCompletion", summary = "Register a completion", description = "What no learning platform tells of.")
    public RestResponse<CompletionView> register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegisterCompletion command) {
        return Answers.created(LIST, completions.register(key, command));
    }

    @POST
    @Path("/{completionId}/revocation")
    @ResponseStatus(201)
    @Operation(operationId = "revokeCompletion", summary = "Say that a completion does not count",
            description = "For a reason. It stays as a fact; what its source tells of it later does not bring it back.")
    public RestResponse<CompletionView> revoke(UUID completionId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RevokeCompletion command) {
        return Answers.created(LIST, completions.revoke(completionId, key, command));
    }
}
